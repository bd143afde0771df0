/**
 * What text that was copied elsewhere means here: codes from a cell on, a whole table with its names, or new rows with
 * their codes. What can't be read whole is refused in words, and nothing is changed.
 */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { changeOf, codeFor, columnsIn, rowsIn } from './edit';
import type { CellChange, Grid, GridColumn, GridRow } from './grid';
import type { Range } from './spot';
import { readTsv } from './tsv';

type Table = readonly (readonly string[])[];

/** A row that is to be made. */
export type FreshRow = { readonly title: string; readonly cells: ReadonlyMap<string, string> };

/** What people write into a cell to say that nothing is in it. */
const EMPTY = /^[\s.·–—-]*$/;

/**
 * [GR8] From the upper left cell of a range on, one cell for each that was copied; over and over where the range is so
 * many times as large; by their names where a table was copied with the heads of its columns and the titles of its rows.
 */
export function pasted(grid: Grid, range: Range, text: string): Result<readonly CellChange[]> {
  const table = readTsv(text);
  if (table.length === 0) return fail('nothing-copied', 'There is nothing to paste. Copy some cells first.');
  if (hasNames(grid, table)) return pastedByName(grid, table);
  if (range.left < 0) return fail('not-on-titles', 'Letters go into cells. Choose the first cell that they go into.');
  const all = rowsIn(grid, { top: range.top, bottom: Number.MAX_SAFE_INTEGER });
  const columns = grid.columns.slice(range.left);
  const wide = Math.max(...table.map((cells) => cells.length));
  const chosen = rowsIn(grid, range).length;
  const across = columnsIn(grid, range).length;
  const times = chosen % table.length === 0 && across % wide === 0;
  const [high, broad] = times ? [Math.max(chosen, table.length), Math.max(across, wide)] : [table.length, wide];
  if (high > all.length) return tooLarge(table.length, all.length, ['row', 'rows'], 'high');
  if (broad > columns.length) return tooLarge(wide, columns.length, ['column', 'columns'], 'wide');
  const cells = all
    .slice(0, high)
    .flatMap((row, y) =>
      columns.slice(0, broad).map((column, x) => ({ row, column, said: table[y % table.length]?.[x % wide] ?? '' })),
    );
  return read(grid, cells);
}

/**
 * [GR9] New rows, a title in each line and then its codes, column by column or, below the heads of columns, by name.
 */
export function pastedRows(grid: Grid, text: string): Result<readonly FreshRow[]> {
  const table = readTsv(text);
  const heads = hasNames(grid, table) ? table[0] : undefined;
  const lines = heads ? table.slice(1) : table;
  const columns = heads ? namedColumns(grid, heads) : ok(grid.columns);
  if (!columns.ok) return columns;
  const rows: FreshRow[] = [];
  for (const [title = '', ...said] of lines) {
    if (title.trim() === '' && said.every((one) => EMPTY.test(one))) continue;
    if (title.trim() === '' || codeFor(grid, title) !== null)
      return fail(
        'no-title',
        'A new row begins with its title. In what was copied a line has none. Nothing was changed.',
      );
    if (said.length > columns.value.length)
      return tooLarge(said.length, columns.value.length, ['column', 'columns'], 'wide');
    const row: GridRow = { id: '', title, note: '', marks: [], cells: new Map() };
    const changes = read(
      grid,
      said.flatMap((one, at) => (columns.value[at] ? [{ row, column: columns.value[at], said: one }] : [])),
    );
    if (!changes.ok) return changes;
    const cells = changes.value.flatMap(({ column, code }) => (code === null ? [] : [[column, code] as const]));
    rows.push({ title: title.trim(), cells: new Map(cells) });
  }
  return rows.length > 0 ? ok(rows) : fail('nothing-copied', 'There is nothing to paste. Copy some rows first.');
}

type Cell = { readonly row: GridRow; readonly column: GridColumn; readonly said: string };

function read(grid: Grid, cells: readonly Cell[]): Result<readonly CellChange[]> {
  const changes: CellChange[] = [];
  for (const { row, column, said } of cells) {
    const code = codeFor(grid, said);
    if (code === null && !EMPTY.test(said)) return unread(grid, said);
    if (column.isText && code !== null)
      return fail('only-read', `“${column.name}” is worked out and can’t be written. Nothing was changed.`);
    changes.push(...changeOf(row, column, code));
  }
  return ok(changes);
}

function unread(grid: Grid, said: string) {
  const letters = grid.codes.map(({ code }) => code).join(', ');
  const shown = said.trim().length > 30 ? `${said.trim().slice(0, 30)}…` : said.trim();
  return fail(
    'code-unread',
    `“${shown}” can’t stand in a cell. It takes one of ${letters}, or nothing. Nothing was changed.`,
  );
}

function tooLarge(has: number, left: number, [one, many]: readonly [string, string], how: string) {
  const count = (number: number) => `${String(number)} ${number === 1 ? one : many}`;
  return fail(
    'too-large',
    `What was copied is ${count(has)} ${how}, and there ${left === 1 ? 'is' : 'are'} ${count(left)} from here on. Nothing was changed.`,
  );
}

/** Whether the first line is the heads of columns: below the corner, or beside it, no cell of it could be a code. */
function hasNames(grid: Grid, [heads, ...rows]: Table): boolean {
  if (!heads || heads.length < 2 || rows.length === 0) return false;
  const names = heads.slice(1);
  return names.every((name) => name.trim() !== '' && codeFor(grid, name) === null && !EMPTY.test(name));
}

function namedColumns(grid: Grid, heads: readonly string[]): Result<readonly GridColumn[]> {
  const columns: GridColumn[] = [];
  for (const name of heads.slice(1)) {
    const found = grid.columns.filter((column) => sameName(column.name, name));
    if (found.length !== 1) return unnamed('column', name, found.length);
    columns.push(...found);
  }
  return ok(columns);
}

function pastedByName(grid: Grid, [heads = [], ...lines]: Table): Result<readonly CellChange[]> {
  const columns = namedColumns(grid, heads);
  if (!columns.ok) return columns;
  const all = grid.groups.flatMap(({ rows }) => rows);
  const cells: Cell[] = [];
  for (const [title = '', ...said] of lines) {
    const [row, ...others] = all.filter((one) => sameName(one.title, title));
    if (!row || others.length > 0) return unnamed('row', title, others.length + (row ? 1 : 0));
    cells.push(...columns.value.map((column, at) => ({ row, column, said: said[at] ?? '' })));
  }
  return read(grid, cells);
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}

function unnamed(what: string, name: string, count: number) {
  const words = count === 0 ? `There is no ${what} named` : `There is more than one ${what} named`;
  return fail('name-unknown', `${words} “${name.trim()}”. Nothing was changed.`);
}
