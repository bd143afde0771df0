/** Tables of other programs: read, matched with the plan, shown, and taken over as one step. */
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/base';
import { must, ok } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import { exporters, runExport } from '#shared/exporters';
import { guessMapping, proposeRows, readFile, rowsTaken, type Table } from '#shared/imports';
import { plainLens } from '#shared/lenses';
import { checkPlan, type ItemId, type Plan } from '#shared/plan';
import { generatePlan, planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const sample = await planFrom(templates.sample, fixedPorts());

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

async function written(plan: Plan, id: 'xlsx' | 'csv'): Promise<Uint8Array<ArrayBuffer>> {
  const exporter = exporters.find((one) => one.id === id);
  const lens = plainLens('journey');
  const view = { lensId: lens.id, lensName: lens.name, project: lens.scene };
  if (!exporter) throw new Error('The exporter is gone.');
  const content = must(
    await runExport(
      exporter,
      { plan, today: '2026-11-28', view, theme: 'light', includeConfidential: true },
      {
        rasterise: async () => ok(new Uint8Array(1)),
        fontCss: async () => '',
        progress: () => undefined,
        cancelled: () => false,
      },
    ),
  );
  return typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
}

async function readTable(name: string, bytes: Uint8Array<ArrayBuffer>, by: typeof decode): Promise<Result<Table>> {
  const found = await readFile(name, bytes, by);
  if (!found.ok) return found;
  if (found.value.is !== 'table') throw new Error('That is no table.');
  return ok(found.value.table);
}

async function tableOf(text: string, name = 'list.csv'): Promise<Table> {
  return must(await readTable(name, new TextEncoder().encode(text), decode));
}

function proposals(plan: Plan, table: Table) {
  return proposeRows(plan, table, { ...guessMapping(table), kind: 'action' });
}

describe('what was written here and is read again', () => {
  it.each(['xlsx', 'csv'] as const)('an untouched %s of the sample trust changes nothing', async (id) => {
    const table = must(await readTable(`plan.${id}`, await written(sample, id), decode));
    const rows = proposals(sample, table);
    expect(rows).toHaveLength(sample.items.size);
    expect(rows.filter(({ deed, problems }) => deed !== 'same' || problems.length > 0)).toEqual([]);
  });

  it('nor does one of 2,000 generated items', async () => {
    const plan = generatePlan({ items: 2_000, links: 0, seed: 5 });
    const rows = proposals(plan, must(await readTable('plan.xlsx', await written(plan, 'xlsx'), decode)));
    expect(rows.filter(({ deed }) => deed !== 'same')).toEqual([]);
  });

  it('edits of every field are shown one by one, and taken over as one step', async () => {
    const table = must(await readTable('plan.xlsx', await written(sample, 'xlsx'), decode));
    const at = (name: string) => table.rows[0]?.indexOf(name) ?? -1;
    const edited = table.rows.map((row) => {
      if (row[at('Title')] !== 'Every child here, every day') return row;
      const next = [...row];
      next[at('Title')] = 'Every child in, every day';
      next[at('Status')] = 'Done';
      next[at('Owner')] = 'chief executive';
      next[at('Due')] = 'spring term 2028';
      next[at('From week')] = '77';
      next[at('Flags')] = 'SEND';
      return next;
    });
    const rows = proposals(sample, { ...table, rows: edited });
    const [changed, ...others] = rows.filter(({ deed }) => deed === 'change');
    expect(others).toEqual([]);
    expect(changed?.changes).toEqual([
      { field: 'Title', before: 'Every child here, every day', after: 'Every child in, every day' },
      { field: 'Status', before: 'In progress', after: 'Done' },
      { field: 'Owner', before: 'Director of Inclusion', after: 'Chief executive' },
      { field: 'Due', before: '', after: 'spring term 2028' },
      { field: 'From week', before: '39', after: '77' },
      { field: 'Flags', before: 'Disadvantage first; In every SDP', after: 'SEND' },
    ]);
    const args = rowsTaken(sample, rows, 'plan.xlsx', fixedPorts().newId);
    const after = must(apply(sample, must(commands.importRows.run(sample, args, fixedPorts()))));
    expect(checkPlan(after)).toEqual([]);
    expect(proposals(after, { ...table, rows: edited }).filter(({ deed }) => deed !== 'same')).toEqual([]);
  });
});

describe('tables of others', () => {
  it('become items where they name none of the plan, each with what could be read', async () => {
    const plan = builtPlan({ items: [builtItem('ceo', { kind: 'role', title: 'Chief executive', code: 'R-001' })] });
    const table = await tableOf(
      'Action;Lead;Deadline;Status;Cost\nMend the roof;Chief executive;6 Feb 2027;agreed;£4,000\nPaint the hall;Nobody;soon;Half done;\n;;;;\n',
    );
    expect(guessMapping(table).mapping).toEqual(['title', 'owner', 'due', 'status', null]);
    const [roof, hall] = proposals(plan, table);
    expect(roof).toMatchObject({ row: 2, deed: 'add', title: 'Mend the roof', problems: [] });
    expect(hall?.problems).toEqual([
      'No body or role is called “Nobody”. Add it first.',
      '“soon” is no day or term. Write 6 Feb 2027, or spring term 2027.',
      '“Half done” is not a status of this plan. Known: Proposed, Agreed, In progress, Done, Paused, Dropped.',
    ]);
    const args = rowsTaken(plan, proposals(plan, table), 'list.csv', fixedPorts().newId);
    const after = must(apply(plan, must(commands.importRows.run(plan, args, fixedPorts()))));
    expect(checkPlan(after)).toEqual([]);
    const made = [...after.items.values()].filter(({ kind }) => kind === 'action');
    expect(made.map(({ title, owner, status, due }) => [title, owner, status, due])).toEqual([
      ['Mend the roof', 'ceo' as ItemId, 'agreed', { date: '2027-02-06' }],
      ['Paint the hall', null, 'proposed', null],
    ]);
  });

  it('without names of columns take the first as titles', async () => {
    const [first] = proposals(builtPlan(), await tableOf('Open the library\tat lunch\n', 'list.tsv'));
    expect(first).toMatchObject({ row: 1, deed: 'add', title: 'Open the library' });
  });

  it('of Excel for Windows keep their letters, and quotes, breaks and guards are read as they were meant', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Title,Notes\nCaf'), 0xe9, 0x0a]);
    expect(must(await readTable('a.csv', bytes, decode)).rows[1]).toEqual(['Café']);
    const table = await tokens('Title,Notes\r\n"A ""big"" one","two\r\nlines"\r\n\'=1+1,x');
    expect(table.rows.slice(1)).toEqual([
      ['A "big" one', 'two\nlines'],
      ['=1+1', 'x'],
    ]);
  });

  it('a row that was copied in the spreadsheet is a new item, a row without a title none', async () => {
    const plan = builtPlan({ items: [builtItem('one', { title: 'One', code: 'N-001' })] });
    const rows = proposals(plan, await tokens('Title,Id\nOne,one\nTwo,one\n,\nThree,gone'));
    expect(rows.map(({ deed }) => deed)).toEqual(['same', 'add', 'add']);
    const [none] = proposals(plan, await tokens('Title,Notes\n,only notes'));
    expect(none).toMatchObject({
      deed: 'none',
      problems: ['There is no title in this row, so that nothing can be made of it.'],
    });
  });
});

describe('what can’t be read', () => {
  it.each([
    ['old.xls', [1, 2], 'is of a kind that can’t be read'],
    ['plan.pages', [1, 2], 'can’t be taken over'],
    ['empty.csv', [], 'has no rows'],
    ['broken.xlsx', [0x50, 0x4b, 3, 4, 9, 9], 'can’t be read: it is no Excel workbook'],
    ['words.xlsx', [...new TextEncoder().encode('just words')], 'can’t be read: it is no Excel workbook'],
  ])('%s says so in words', async (name, bytes, words) => {
    const read = await readTable(name, Uint8Array.from(bytes), decode);
    expect(read.ok ? '' : read.error.message).toContain(words);
  });

  it('a workbook that was cut short or changed is refused, or read, and never throws', async () => {
    const whole = await written(sample, 'xlsx');
    for (let at = 0; at < whole.length; at += 9_973) {
      expect((await readTable('a.xlsx', whole.slice(0, at), decode)).ok).toBe(false);
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      await readTable('a.xlsx', changed, decode);
    }
  });
});

function tokens(text: string): Promise<Table> {
  return tableOf(text);
}
