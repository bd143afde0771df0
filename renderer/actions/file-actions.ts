import { call, today } from '#renderer/host';
import { closePlan, openDialog, openFileText } from '#renderer/session';
import { fail } from '#shared/base';
import type { ExportInput, ExportPorts } from '#shared/exporters';
import { exporterOf } from '#shared/exporters';
import { picturedLens } from '#shared/lenses';
import type { Situation } from './action';
import { defineActions, inWorkspace } from './action';
import { exportToFile } from './export-to-file';
import { reportTrouble } from './report';

export const fileActions = defineActions({
  'file.new': { label: 'New plan…', keys: ['Mod+N'], menu: ['File', 0], run: () => openDialog('new-plan') },
  'file.open': {
    label: 'Open a file…',
    otherWords: 'load',
    keys: ['Mod+O'],
    menu: ['File', 0],
    run: () => void openFile(),
  },
  'file.newWindow': {
    label: 'New window',
    keys: ['Mod+Alt+N'],
    menu: ['File', 0],
    icon: 'app-window',
    run: () => void newWindow(),
  },
  'file.home': {
    label: 'Close the plan',
    otherWords: 'home all plans leave',
    keys: ['Mod+W'],
    menu: ['File', 1],
    enabled: inWorkspace,
    run: () => void closePlan(),
  },
  'file.saveCopy': {
    label: 'Save a copy…',
    otherWords: 'as back up backup',
    keys: ['Mod+Shift+S'],
    menu: ['File', 1],
    whileTyping: true,
    enabled: inWorkspace,
    run: (now) => void saveCopy(now),
  },
  'file.import': {
    label: 'Take over a file…',
    otherWords: 'import excel csv spreadsheet table markdown outline canvas obsidian',
    keys: ['Mod+Shift+I'],
    menu: ['File', 1],
    enabled: inWorkspace,
    run: () => openDialog('import'),
  },
  'file.export': {
    label: 'Export plan…',
    otherWords: 'print pdf word picture image share',
    keys: ['Mod+E'],
    menu: ['File', 1],
    whileTyping: true,
    enabled: inWorkspace,
    run: () => openDialog('export'),
  },
});

async function newWindow(): Promise<void> {
  reportTrouble(await call('app.newWindow', { planId: null }));
}

async function openFile(): Promise<void> {
  const chosen = await call('files.open', null);
  if (!reportTrouble(chosen) || !chosen.ok || chosen.value === null) return;
  reportTrouble(await openFileText(chosen.value.name, chosen.value.text));
}

/** Also what “take everything out” does when saving fails: it needs nothing but the plan in memory. */
async function saveCopy({ open, view }: Situation): Promise<void> {
  const exporter = exporterOf('allthrough');
  if (!open || !exporter) return;
  const { id, name, scene } = picturedLens(view.lens);
  const input: ExportInput = {
    plan: open.plan,
    today: today(),
    view: { lensId: id, lensName: name, project: scene },
    theme: 'light',
    includeConfidential: true,
  };
  await exportToFile(exporter, input, nothingToDraw, { saved: (fileName) => `A copy was saved as “${fileName}”.` });
}

/** A copy of the plan is text; nothing is drawn for it. */
const nothingToDraw: ExportPorts = {
  rasterise: () => Promise.resolve(fail('picture-failed', 'A copy of the plan holds no pictures.')),
  fontCss: () => Promise.resolve(''),
  progress: () => undefined,
  cancelled: () => false,
};
