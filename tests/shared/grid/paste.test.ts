/** Pasting into a grid: what is read, and the words for what is not. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import type { Grid, GridRow } from '#shared/grid';
import { grouped, ordered, pasted, pastedRows, rangeBetween, readTsv } from '#shared/grid';

const codes = [
  { code: 'R', name: 'Responsible', means: 'does it', look: 'tinted' },
  { code: 'A', name: 'Accountable', means: 'answers for it', look: 'full' },
] as const;

function builtRow(id: string, title: string, cells: Record<string, string> = {}): GridRow {
  return { id, title, note: '', marks: [], cells: new Map(Object.entries(cells)) };
}

const rows = [
  builtRow('one', 'Coach leaders'),
  builtRow('two', 'Shared technicians', { team: 'R' }),
  builtRow('three', 'Peer review'),
];
const builtColumn = (id: string, name: string) => ({ id, name, note: '', marks: [] });
const grid: Grid = {
  codes,
  columns: [builtColumn('team', 'Team'), builtColumn('heads', 'Heads'), builtColumn('board', 'Board')],
  groups: [{ id: 'all', name: 'All', rows, add: 'New row' }],
};

const at = (y: number, x: number, to = { row: y, column: x }) => rangeBetween({ row: y, column: x }, to);
const words = (text: string, range = at(0, 0)) => {
  const done = pasted(grid, range, text);
  return done.ok
    ? done.value.map((change) => `${change.row} ${change.column} ${change.code ?? '-'}`)
    : done.error.message;
};

describe('[GR8] pasting codes', () => {
  it('letters in any case, whole names, dashes and blanks, as Excel writes lines', () => {
    expect(words('r\tAccountable\r\n–\t \r\n')).toEqual(['one team R', 'one heads A', 'two team -']);
  });

  it('one code fills all that is selected, a block as often as it goes into it', () => {
    expect(words('A', at(0, 1, { row: 2, column: 1 }))).toEqual(['one heads A', 'two heads A', 'three heads A']);
    expect(words('A\nR', at(0, 1, { row: 1, column: 2 }))).toEqual([
      'one heads A',
      'one board A',
      'two heads R',
      'two board R',
    ]);
  });

  it('a whole table by its names, in whatever order', () => {
    expect(words('What\tboard\tTeam\nPeer review\tA\tR\ncoach  leaders\t\tR')).toEqual([
      'three board A',
      'three team R',
      'one team R',
    ]);
  });

  it.each([
    ['R\tX', '“X” can’t stand in a cell. It takes one of R, A, or nothing. Nothing was changed.'],
    ['R/A', '“R/A” can’t stand in a cell. It takes one of R, A, or nothing. Nothing was changed.'],
    ['R\tA\tR\tA', 'What was copied is 4 columns wide, and there are 3 columns from here on. Nothing was changed.'],
    ['R\nR\nR\nR', 'What was copied is 4 rows high, and there are 3 rows from here on. Nothing was changed.'],
    ['\tSchools\nPeer review\tR', 'There is no column named “Schools”. Nothing was changed.'],
    ['\tTeam\nSomething else\tR', 'There is no row named “Something else”. Nothing was changed.'],
    ['', 'There is nothing to paste. Copy some cells first.'],
  ])('refuses %j in words', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('refuses letters on a title, and a code in a column that is worked out', () => {
    expect(words('R', at(0, -1))).toBe('Letters go into cells. Choose the first cell that they go into.');
    const read: Grid = { ...grid, columns: [{ ...builtColumn('stays', 'Stays with'), isText: true }] };
    const done = pasted(read, at(0, 0), 'R');
    expect(!done.ok && done.error.message).toBe(
      '“Stays with” is worked out and can’t be written. Nothing was changed.',
    );
  });
});

describe('[GR9] pasting rows', () => {
  it('a title and its codes in each line, by place or by name', () => {
    const list = (text: string) => must(pastedRows(grid, text)).map(({ title, cells }) => [title, ...cells.entries()]);
    expect(list('New one\tR\t\tA\n\nAnother')).toEqual([['New one', ['team', 'R'], ['board', 'A']], ['Another']]);
    expect(list('\tBoard\nNew one\tA')).toEqual([['New one', ['board', 'A']]]);
  });

  it('refuses a line without a title, and codes that there are not', () => {
    const message = (text: string) => {
      const done = pastedRows(grid, text);
      return done.ok ? '' : done.error.message;
    };
    expect(message('R\tA')).toContain('A new row begins with its title.');
    expect(message('New one\tZ')).toContain('“Z” can’t stand in a cell.');
  });
});

it('[GR7] quoted cells may hold tabs, line breaks and quotation marks', () => {
  expect(readTsv('"a\tb"\t"say ""yes"""\n"one\ntwo"\tend\n')).toEqual([
    ['a\tb', 'say "yes"'],
    ['one\ntwo', 'end'],
  ]);
});

it('[GR10] orders keep what is alike as it was; empty groups are left out', () => {
  const titles = (list: readonly GridRow[]) => list.map(({ id }) => id);
  expect(titles(ordered(rows, { column: 'team' }, codes))).toEqual(['two', 'one', 'three']);
  expect(titles(ordered(rows, 'title', codes))).toEqual(['one', 'three', 'two']);
  const groups = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B', staysEmpty: true, add: 'New row' },
    { id: 'c', name: 'C' },
  ];
  expect(grouped(rows, groups, () => 'c').map(({ id }) => id)).toEqual(['b', 'c']);
});
