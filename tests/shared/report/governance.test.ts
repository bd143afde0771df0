/** What a board reads of the governance models. */
import { expect, it } from 'vitest';
import type { Block, TableRow } from '#shared/report';
import { reportOf } from '#shared/report';
import { planFrom, templates } from '#shared/templates';
import { builtPlan, fixedPorts } from '../../plans';

const sample = await planFrom(templates.sample, fixedPorts());
const section = reportOf(sample, { today: '2026-11-21' }).sections.find(({ id }) => id === 'governance');
const blocks: readonly Block[] = section?.blocks ?? [];

const wordsOf = (row: TableRow) =>
  row.type === 'group'
    ? `= ${row.text}`
    : row.cells.map((cell) => cell.map((runs) => runs.map(({ text }) => text).join('')).join(' / ')).join(' | ');

function tableAfter(heading: RegExp) {
  const at = blocks.findIndex((block) => block.type === 'heading' && heading.test(block.text));
  const table = blocks.slice(at).find((block) => block.type === 'table');
  return table?.type === 'table'
    ? { columns: table.columns.map(({ name }) => name), lines: table.rows.map(wordsOf) }
    : null;
}

it('names the preferred model with its reason first, then each model with a picture and a table', () => {
  expect(section?.page).toBe('landscape');
  const callout = blocks.find(({ type }) => type === 'callout');
  expect(callout).toMatchObject({ runs: [{ text: 'Preferred since 15 October 2026: Hubs of three schools. ' }, {}] });
  expect(blocks.filter(({ type }) => type === 'figure')).toHaveLength(3);
  const { lines = [] } = tableAfter(/^Hubs of three schools$/) ?? {};
  expect(lines.find((line) => line.startsWith('Hub committees'))).toMatch(
    /^Hub committees \/ Local \| Board of Trustees \| 5 \| .*\(5\) \/ .* \| 3\.8$/,
  );
});

it('has the scheme of the preferred model, group by group, a letter for each part', () => {
  const { columns, lines = [] } = tableAfter(/^Scheme of delegation/) ?? {};
  expect(columns?.slice(0, 3)).toEqual(['Decision', 'Members', 'Board of Trustees']);
  expect(lines.filter((line) => line.startsWith('= '))).toHaveLength(10);
  expect(lines.find((line) => line.startsWith('Appoint a headteacher'))).toBe(
    'Appoint a headteacher |  | H |  | D |  | C |  | R',
  );
});

it('marks in words and by a bar what is decided by somebody else, and never leaves a blank for the board', () => {
  const table = blocks.find((block) => block.type === 'table' && block.summary.startsWith('Who does what in each'));
  const rows = table?.type === 'table' ? table.rows : [];
  for (const row of rows) {
    if (row.type !== 'cells') continue;
    expect(row.tone !== undefined).toBe(wordsOf(row).includes('Decided otherwise'));
    for (const cell of row.cells) expect(cell[0]?.[0]?.text).not.toBe('');
  }
  expect(rows.map(wordsOf).join(' ')).toContain('Stays with the board');
});

it('is left out of a plan without models', () => {
  const ids = reportOf(builtPlan(), { today: '2026-11-21' }).sections.map(({ id }) => id);
  expect(ids).not.toContain('governance');
});
