import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportInput, ExportPorts } from '#shared/exporters';
import { exporterOf, runExport } from '#shared/exporters';
import { plainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { csvLine } from '../../../shared/exporters/csv/line';
import { calendarLine, calendarText } from '../../../shared/exporters/icalendar/line';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

const ports: ExportPorts = {
  rasterise: () => Promise.reject(new Error('not asked for')),
  fontCss: async () => '',
  progress: () => undefined,
  cancelled: () => false,
};

async function written(id: string, plan: Plan, lensId: 'journey' | 'sketch' = 'journey'): Promise<string> {
  const exporter = exporterOf(id);
  const { name, scene } = plainLens(lensId);
  const view = { lensId, lensName: name, project: scene };
  const input: ExportInput = { plan, today: '2026-11-21', view, theme: 'light', includeConfidential: false };
  const result = exporter && (await runExport(exporter, input, ports));
  if (!result?.ok || typeof result.value !== 'string') throw new Error(`${id} was not written as text.`);
  return result.value;
}

/** Comma-separated values, read by the book: RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a table of all items', () => {
  test('gives every text back, but for what a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
        const [row] = readCsv(csvLine(cells));
        expect(row).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  test('has a row for every item that may leave, under the names of its columns', async () => {
    const plan = await planFrom(templates.sample, fixedPorts());
    const rows = readCsv((await written('csv', plan)).replace(/^\ufeff/, ''));
    const open = [...plan.items.values()].filter(({ flags }) => !flags.includes('confidential'));
    expect(rows.map((row) => row[2] ?? '').sort()).toEqual(['Title', ...open.map(({ title }) => title)].sort());
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

describe('a calendar', () => {
  test('folds every line to 75 bytes, and unfolded it says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${calendarText(text)}`;
        const folded = calendarLine(line);
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
      }),
      { seed: 22, numRuns: 300 },
    );
  });

  test('says what is due, what is reviewed and, for the plan’s cohort, when the work starts', async () => {
    const item = builtItem('a', {
      title: 'Visits, both ways',
      due: { date: '2027-02-28' },
      facets: { journey: { fromWeek: 1, toWeek: 2, lane: 'curriculum' as never } },
    });
    const dated = await written('icalendar', builtPlan({ header: { firstSchoolYear: 2026 }, items: [item] }));
    expect(dated).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
    expect(dated).toContain('SUMMARY:Due: Visits\\, both ways');
    expect(dated.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const undated = await written('icalendar', builtPlan({ header: { firstSchoolYear: null }, items: [item] }));
    expect(undated.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});

describe('a canvas', () => {
  test('has a node for every card and an edge for every link, which ends at nodes', async () => {
    const plan = await planFrom(templates.sample, fixedPorts());
    const { nodes, edges } = JSON.parse(await written('json-canvas', plan, 'sketch')) as {
      nodes: { id: string; type: string; x: number; width: number }[];
      edges: { fromNode: string; toNode: string }[];
    };
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
    for (const { type, x, width } of nodes) {
      expect(['text', 'group']).toContain(type);
      expect(Number.isInteger(x) && width > 0).toBe(true);
    }
    for (const { fromNode, toNode } of edges) expect(ids.has(fromNode) && ids.has(toNode)).toBe(true);
  });
});

test('a diagram names boxes by area and arrows by kind, and no title can end its own quotation', async () => {
  const items = [builtItem('a', { title: 'One "and" [two]' }), builtItem('b', { title: 'Other; %% end' })];
  const text = await written('mermaid', builtPlan({ items, links: [builtLink('l', 'a', 'b')] }));
  expect(text).toContain('n1 -- "Leads to" --> n2');
  for (const line of text.split('\n').slice(2)) expect((line.match(/"/g) ?? []).length % 2).toBe(0);
  expect(text).toContain('One #34;and#34; #91;two#93;');
});
