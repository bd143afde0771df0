/** The workbook: sheets that are sorted, edited and read in again, in which no text is ever a formula. */
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/base';
import { exporters, runExport } from '#shared/exporters';
import { plainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import { generatePlan, planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { readZip, textOfXml } from '../../zip';
import { wellFormed } from './well-formed';

const exporter = exporters.find(({ id }) => id === 'xlsx');

async function bytesOf(plan: Plan): Promise<Uint8Array> {
  if (!exporter) throw new Error('The workbook is gone.');
  const lens = plainLens('journey');
  const written = await runExport(
    exporter,
    {
      plan,
      today: '2026-11-28',
      view: { lensId: lens.id, lensName: lens.name, project: lens.scene },
      theme: 'light',
      includeConfidential: false,
    },
    {
      rasterise: async () => ok(new Uint8Array(1)),
      fontCss: async () => '',
      progress: () => undefined,
      cancelled: () => false,
    },
  );
  if (!written.ok || typeof written.value === 'string') throw new Error('It could not be written.');
  return written.value;
}

async function sheetOf(plan: Plan, name: string): Promise<string> {
  const zip = readZip(await bytesOf(plan));
  const names = [...(zip.get('xl/workbook.xml')?.data.toString() ?? '').matchAll(/<sheet name="([^"]+)"/gu)];
  const at = names.findIndex(([, found]) => found === name);
  return zip.get(`xl/worksheets/sheet${at + 1}.xml`)?.data.toString() ?? '';
}

const sample = await planFrom(templates.sample, fixedPorts());

describe('the workbook', () => {
  it('has a sheet for each, every part of it well-formed, and the same bytes each time', async () => {
    const bytes = await bytesOf(sample);
    expect(await bytesOf(sample)).toEqual(bytes);
    const zip = readZip(bytes);
    for (const [path, { data }] of zip)
      expect([path, wellFormed(data.toString().replace(/^<\?xml[^>]*>\n/u, ''))]).toEqual([path, true]);
    const names = [...(zip.get('xl/workbook.xml')?.data.toString() ?? '').matchAll(/<sheet name="([^"]+)"/gu)];
    expect(names.map(([, name]) => name)).toEqual([
      'Items',
      'Links',
      'Priorities',
      'Journey by week',
      'Who does what',
      'Delegation 1',
      'Delegation 2',
      'Delegation 3',
      'Findings',
      'Lists',
    ]);
  });

  it('has frozen heads, filters, hidden ids, and lists to choose from', async () => {
    const items = await sheetOf(sample, 'Items');
    expect(items).toContain('<pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/>');
    expect(items).toMatch(/<autoFilter ref="A1:N\d+"\/>/u);
    expect(items).toMatch(/<col min="14" max="14" width="12" customWidth="1" hidden="1"\/>/u);
    expect(items).toMatch(/<dataValidation type="list"[^>]*sqref="D2:D\d+"[^>]*><formula1>Lists!\$B\$2:\$B\$7</u);
    expect(items).toMatch(
      /<dataValidation type="whole"[^>]*sqref="I2:I\d+"[^>]*><formula1>1<\/formula1><formula2>570</u,
    );
    expect(await sheetOf(sample, 'Who does what')).toContain('<formula1>"R,A,C,I"</formula1>');
  });

  it('writes text as text: no formula, no sign that XML forbids, no number made of digits', async () => {
    const titles = ['=HYPERLINK("http://x")', '+1', '@SUM(A1)', '-2', '007', 'Bell \u0007 here', '_x0041_', 'a\nb'];
    const plan = builtPlan({
      items: titles.map((title, n) => builtItem(`i${n}`, { title: title.replace('\n', ' '), notes: title })),
    });
    const items = await sheetOf(plan, 'Items');
    expect(items).not.toMatch(/<f[ >]/u);
    expect(items).not.toContain('\u0007');
    expect(items).toContain('_x005F_x0041_');
    expect(items).toMatch(/a\nb/u);
    expect(textOfXml(items)).toContain('=HYPERLINK("http://x")');
  });

  it('has a row for each of the 570 weeks, with what runs in each lane', async () => {
    const weeks = await sheetOf(sample, 'Journey by week');
    expect([...weeks.matchAll(/<row r=/gu)]).toHaveLength(571);
    expect(weeks).toMatch(/<row r="571" ht="[\d.]+"><c r="A571" s="2"><v>570<\/v>/u);
  });

  it('cuts what no cell can hold, and takes thousands of items', async () => {
    const long = builtPlan({ items: [builtItem('long', { notes: 'x'.repeat(40_000) })] });
    const cell = /x{1000,}…/u.exec(await sheetOf(long, 'Items'))?.[0] ?? '';
    expect(cell).toHaveLength(32_767);
    const many = generatePlan({ items: 2_000, links: 1_000, seed: 5 });
    expect([...(await sheetOf(many, 'Items')).matchAll(/<row r=/gu)]).toHaveLength(
      [...many.items.values()].filter(({ flags }) => !flags.includes('confidential')).length + 1,
    );
  });
});
