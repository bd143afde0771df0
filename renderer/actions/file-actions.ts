import { call } from '#renderer/host';
import { closePlan, notify, openDialog, openFileText, planStore } from '#renderer/session';
import { savePlan } from '#shared/file';
import { defineActions, inWorkspace } from './action';
import { report } from './report';

export const fileActions = defineActions({
  'file.new': { label: 'New plan…', keys: ['Mod+N'], menu: ['File', 0], run: () => openDialog('new-plan') },
  'file.open': { label: 'Open a file…', keys: ['Mod+O'], menu: ['File', 0], run: () => void openFile() },
  'file.home': {
    label: 'Close the plan',
    keys: ['Mod+W'],
    menu: ['File', 1],
    enabled: inWorkspace,
    run: () => void closePlan(),
  },
  'file.saveCopy': {
    label: 'Save a copy…',
    keys: ['Mod+Shift+S'],
    menu: ['File', 1],
    whileTyping: true,
    enabled: inWorkspace,
    run: () => void saveCopy(),
  },
  'file.export': {
    label: 'Export plan…',
    keys: ['Mod+E'],
    menu: ['File', 1],
    whileTyping: true,
    enabled: inWorkspace,
    run: () => openDialog('export'),
  },
});

async function openFile(): Promise<void> {
  const chosen = await call('files.open', null);
  if (!report(chosen) || !chosen.ok || chosen.value === null) return;
  report(await openFileText(chosen.value.name, chosen.value.text));
}

/** Also what “take everything out” does when saving fails: it needs nothing but the plan in memory. */
async function saveCopy(): Promise<void> {
  const { open } = planStore.getState();
  if (!open) return;
  const type = { name: 'Allthrough plan', extension: 'allthrough' };
  const chosen = await call('files.choose', { suggestedName: open.plan.header.title.slice(0, 120), type });
  if (!report(chosen) || !chosen.ok || chosen.value === null) return;
  const { handle } = chosen.value;
  const written = await call('files.write', { handle, content: savePlan(open.plan) });
  if (!report(written) || !written.ok) return;
  notify({
    tone: 'info',
    text: `A copy was saved as “${written.value.name}”.`,
    action: { label: 'Show in folder', run: () => void call('files.reveal', { handle }) },
  });
}
