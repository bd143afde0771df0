/** The PowerPoint file as PowerPoint finds it: its parts, opened from the zip. */
import { describe, expect, it } from 'vitest';
import { must, ok } from '#shared/base';
import { type ExportPorts, exporterOf, runExport } from '#shared/exporters';
import { plainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import { generatePlan, planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { readZip, textOfXml } from '../../zip';

const ports: ExportPorts = {
  rasterise: async () => ok(new Uint8Array()),
  fontCss: async () => '',
  progress: () => undefined,
  cancelled: () => false,
};

async function partsOf(
  plan: Plan,
  id = 'pptx',
  changes: Partial<ExportPorts> = {},
): Promise<ReadonlyMap<string, string>> {
  const exporter = exporterOf(id);
  if (!exporter) throw new Error('The PowerPoint exporter is gone.');
  const { id: lensId, name, scene } = plainLens('journey');
  const view = { lensId, lensName: name, project: scene };
  const input = { plan, today: '2026-11-21', view, theme: 'light', includeConfidential: false } as const;
  const bytes = must(await runExport(exporter, input, { ...ports, ...changes })) as Uint8Array;
  return new Map([...readZip(bytes)].map(([path, { data }]) => [path, data.toString()]));
}

const sample = await planFrom(templates.sample, fixedPorts());
const decks = {
  'the sample trust': await partsOf(sample),
  'one child’s way': await partsOf(sample, 'walk-slides'),
  'an empty plan': await partsOf(builtPlan()),
  '300 items': await partsOf(generatePlan({ items: 300, links: 200, seed: 5 })),
};

const SLIDE = /^ppt\/slides\/slide\d+\.xml$/u;

function slidesIn(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].filter(([path]) => SLIDE.test(path)).map(([, xml]) => xml);
}

function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
}

describe.each(Object.entries(decks))('%s', (_name, parts) => {
  it('has every part that a relationship or the list of types names, and tells the type of each', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const told = all(types, /PartName="\/([^"]+)"/gu);
    const held = [...parts.keys()].filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect(told.toSorted()).toEqual(held.toSorted());
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const from = new URL(path.replace('_rels/', ''), 'file:///');
      for (const target of all(xml, / Target="([^"]+)"/gu))
        expect([...parts.keys()]).toContain(new URL(target, from).pathname.slice(1));
    }
  });

  it('has only shapes with numbers of their own, and glues every link to two of them', () => {
    for (const xml of slidesIn(parts)) {
      const ids = all(xml, /<p:cNvPr id="(\d+)"/gu);
      expect(new Set(ids).size).toBe(ids.length);
      for (const joined of all(xml, /<a:(?:st|end)Cxn id="(\d+)"/gu)) expect(ids).toContain(joined);
    }
  });

  it('names every slide by a title', () => {
    for (const xml of slidesIn(parts)) expect(xml).toMatch(/<p:ph type="(?:ctrT|t)itle"\/>.*?<a:t>[^<]+<\/a:t>/u);
  });
});

describe('what is on the slides', () => {
  const xml = slidesIn(decks['the sample trust']).join('');

  it('are shapes, links, tables and notes, and no pictures', () => {
    expect(xml).toContain('<a:stCxn ');
    expect(xml).toContain('<a:tbl>');
    expect(xml).not.toContain('<p:pic>');
    expect([...decks['the sample trust'].keys()].some((path) => path.startsWith('ppt/notesSlides/'))).toBe(true);
  });

  it('are cards that are known by their code and title', () => {
    const item = [...sample.items.values()].find(({ facets }) => facets.journey);
    expect(all(xml, /name="(Card [^"]+)"/gu).some((name) => name.startsWith(`Card ${item?.code ?? ''} `))).toBe(true);
  });

  it('says how many confidential items are left out', async () => {
    const plan = builtPlan({ items: [builtItem('s', { title: 'Secret', flags: ['confidential'] }), builtItem('o')] });
    const first = (await partsOf(plan)).get('ppt/slides/slide1.xml') ?? '';
    expect(textOfXml(first)).toContain('One confidential item is left out.');
  });
});

it('stops between two slides', async () => {
  let asked = 0;
  const cancelled = () => (asked += 1) > 2;
  await expect(partsOf(sample, 'pptx', { cancelled })).rejects.toThrow();
});

describe('one child’s way on slides', () => {
  const slides = slidesIn(decks['one child’s way']).slice(1);
  const rowsOf = (xml: string) => all(xml, /(<a:tr )/gu).length;

  it('fills them evenly: none ends with a few lines, and what goes on repeats the name of its group', () => {
    for (const xml of slides) expect(rowsOf(xml)).toBeGreaterThanOrEqual(7);
    expect(slides.filter((xml) => xml.includes('Also met (continued)')).length).toBeGreaterThan(0);
  });

  it('has the name of a table on the slide of the table', () => {
    for (const xml of slides.filter((one) => one.includes('At the transitions')))
      expect(textOfXml(xml)).toMatch(/At the transitions.*(?:crosses?|nobody has said)/su);
  });

  it('says first who is followed and from when on', () => {
    const [title = ''] = slidesIn(decks['one child’s way']);
    expect(textOfXml(title)).toContain('The plan as any child meets it, from the start of Nursery');
  });
});
