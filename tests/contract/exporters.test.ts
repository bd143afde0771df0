/** Every exporter, with every kind of plan that people and chance come up with. A new entry is tested by being there. */
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/base';
import {
  type Exporter,
  type ExportInput,
  type ExportPorts,
  exporters,
  runExport,
  suggestedFileName,
} from '#shared/exporters';
import { openPlan } from '#shared/file';
import { lensIds, plainLens } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import { generatePlan, planFrom, templates } from '#shared/templates';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../plans';
import { readZip, textOfXml } from '../zip';

const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function ports(changes: Partial<ExportPorts> = {}): ExportPorts {
  return {
    rasterise: async () => ok(Uint8Array.from(PIXEL)),
    printPdf: async (html) => ok(Uint8Array.from(new TextEncoder().encode(html))),
    fontCss: async () => "@font-face{font-family:'Inter Variable';src:url(data:font/woff2;base64,AA==)}",
    progress: () => undefined,
    cancelled: () => false,
    ...changes,
  };
}

function inputFor(plan: Plan, changes: Partial<ExportInput> = {}): ExportInput {
  const lens = plainLens('journey');
  const view = { lensId: lens.id, lensName: lens.name, project: lens.scene };
  return { plan, today: '2026-11-21', view, theme: 'light', includeConfidential: false, ...changes };
}

const LETTERS = ['priority', 'action', 'question', 'risk', 'role', 'note', 'of-tomorrow'];
const HOSTILE = [
  '<script>alert(1)</script> & "quotes" \'single\' ]]> <!-- ',
  'Bell \u0007 null \u0000 escape \u001b[31m and lone \ud83d half',
  'שלום לכל הילדים',
  'كل طفل، كل أسبوع',
  'Families 👩‍👩‍👧‍👦 and flags 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'x'.repeat(10_000),
  '{{mustache}} ${template} %s \\n =1+1',
  '   ',
  '',
  '\u202eevil\u202c and \ufeff bom \uffff',
];

const hostile = builtPlan({
  header: { title: `Plan ${HOSTILE.join(' ').slice(0, 480)}`, organisation: '<b>Trust</b> \u0001 & co' },
  items: HOSTILE.map((title, index) =>
    builtItem(`h${index}`, {
      title,
      kind: LETTERS[index % LETTERS.length] ?? 'note',
      notes: `# ${title}\n\n- **${title.slice(0, 50)}\n1. *x*\n\n[a](javascript:alert(1)) ${'*_`['.repeat(50)}`,
      tags: [title.slice(0, 90) || 'tag'],
      facets:
        index % 2
          ? { journey: { fromWeek: 1 + index * 50, toWeek: 60 + index * 50, lane: 'curriculum' as never } }
          : {},
    }),
  ),
});

const plans: Readonly<Record<string, Plan>> = {
  'the sample trust': await planFrom(templates.sample, fixedPorts()),
  'an empty plan': builtPlan(),
  'hostile text': hostile,
  '300 generated items': generatePlan({ items: 300, links: 200, seed: 5 }),
};

/** What a reader of the file finds: all its text. */
function textIn({ id, extension }: Exporter, content: string | Uint8Array): string {
  if (extension === 'docx' && typeof content !== 'string')
    return textOfXml(readZip(content).get('word/document.xml')?.data.toString() ?? '');
  if (extension === 'xlsx' && typeof content !== 'string')
    return textOfXml(readZip(content).get('xl/worksheets/sheet1.xml')?.data.toString() ?? '');
  if (extension === 'pptx' && typeof content !== 'string')
    return [...readZip(content)]
      .filter(([path]) => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/u.test(path))
      .map(([, { data }]) => textOfXml(data.toString()))
      .join('\n');
  const text = typeof content === 'string' ? content : Buffer.from(content).toString();
  return read[id]?.(text) ?? text;
}

const PLACEHOLDER = /#(\d+);/g;

/** What a reader of these formats sees behind what they write instead of it. */
const read: Readonly<Record<string, (text: string) => string>> = {
  pdf: textOfXml,
  html: textOfXml,
  markdown: (text) => text.replace(/\\([\p{P}\p{S}])|(?<=\d)\\/gu, '$1'),
  csv: (text) => text.replaceAll('""', '"'),
  icalendar: (text) => text.replaceAll('\r\n ', '').replace(/\\([\\;,])/g, '$1'),
  mermaid: (text) => text.replace(PLACEHOLDER, (_all, point: string) => String.fromCodePoint(Number(point))),
};

/** Titles as any format may write them: without what documents can't hold. */
function essence(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\s]/gu, '');
}

/** Those items of a plan that an exporter says it holds. */
function heldBy({ only }: Exporter, { items, links }: Plan): readonly Item[] {
  const isOpen = (id: Item['id']) => !items.get(id)?.flags.includes('confidential');
  const open = [...links.values()].filter(({ from, to }) => isOpen(from) && isOpen(to));
  const linked = new Set(open.flatMap(({ from, to }) => [from, to]));
  return [...items.values()].filter((item) => {
    if (only === 'dated') return item.due !== null || item.facets.stance?.review !== undefined;
    return only === undefined || linked.has(item.id);
  });
}

function shown(item: Item): boolean {
  return !item.flags.includes('confidential');
}

describe('the catalogue', () => {
  it('has an id, a name, a sentence and an extension for each, none twice', () => {
    const ids = exporters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, description, extension, mime } of exporters) {
      expect(name).toMatch(/^[A-Z]/u);
      expect(description).toMatch(/[^.]\.$/u);
      expect(extension).toMatch(/^[a-z]+$/u);
      expect(mime).toContain('/');
    }
  });
});

describe.each(exporters.map((exporter) => [exporter.id, exporter as Exporter] as const))('%s', (_id, exporter) => {
  it.each(Object.entries(plans))('writes %s', async (_name, plan) => {
    const written = await runExport(exporter, inputFor(plan), ports());
    if (!written.ok) throw new Error(written.error.message);
    expect(written.value.length).toBeGreaterThan(0);
    if (exporter.scope !== 'plan') return;
    const titles = exporter.id === 'allthrough' ? titlesIn(written.value) : essence(textIn(exporter, written.value));
    const missing = heldBy(exporter, plan).filter((item) => shown(item) && !titles.includes(essence(item.title)));
    expect(missing.map((item) => item.title.slice(0, 60))).toEqual([]);
  });

  it.each(lensIds)('takes the lens %s', async (id) => {
    const { name, scene } = plainLens(id);
    const view = { lensId: id, lensName: name, project: scene };
    const written = await runExport(exporter, inputFor(builtPlan({ items: [builtItem('one')] }), { view }), ports());
    expect(written.ok).toBe(true);
  });

  it('leaves confidential items out unless asked for, unless it holds everything', async () => {
    const due = { date: '2027-02-01' } as const;
    const secret = builtItem('s', { title: 'Close the old nursery', flags: ['confidential'], due, facets: on(1, 30) });
    const open = builtItem('o', { title: 'Open the new one', owner: secret.id, due, facets: on(40, 80) });
    const plan = builtPlan({ items: [secret, open], links: [builtLink('l', secret.id, open.id)] });
    const discreet = await runExport(exporter, inputFor(plan), ports());
    const full = await runExport(exporter, inputFor(plan, { includeConfidential: true }), ports());
    if (!discreet.ok || !full.ok) throw new Error('It could not be written.');
    if (exporter.id === 'png') return;
    expect(textIn(exporter, full.value)).toContain('Close the old nursery');
    expect(textIn(exporter, discreet.value).includes('Close the old nursery')).toBe(exporter.holdsEverything);
  });

  it('writes nothing once it is cancelled', async () => {
    const written = await runExport(exporter, inputFor(builtPlan()), ports({ cancelled: () => true }));
    expect(written).toMatchObject({ ok: false, error: { code: 'export-cancelled' } });
  });

  it('suggests a name that every system takes', () => {
    const name = suggestedFileName(exporter, inputFor(hostile));
    expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]{1,80}$/u);
    expect(name).not.toMatch(/[ .]$/u);
  });
});

it('says that it needs the app where a port is absent', async () => {
  const pdf = exporters.find(({ id }) => id === 'pdf');
  if (!pdf) throw new Error('The PDF exporter is gone.');
  const { printPdf: _absent, ...rest } = ports();
  expect(await runExport(pdf, inputFor(builtPlan()), rest)).toMatchObject({ error: { code: 'export-unavailable' } });
});

it('passes on why a picture could not be drawn', async () => {
  const failing = ports({ rasterise: async () => ({ ok: false, error: { code: 'picture-failed', message: 'No.' } }) });
  const png = exporters.find(({ id }) => id === 'png');
  if (!png) throw new Error('The PNG exporter is gone.');
  expect(await runExport(png, inputFor(builtPlan()), failing)).toMatchObject({ error: { code: 'picture-failed' } });
});

function on(fromWeek: number, toWeek: number) {
  return { journey: { fromWeek, toWeek, lane: 'curriculum' as never } };
}

function titlesIn(content: string | Uint8Array): string {
  const opened = openPlan(String(content));
  if (!opened.ok) throw new Error(opened.error.message);
  return [...opened.value.plan.items.values()].map((item) => essence(item.title)).join('\n');
}
