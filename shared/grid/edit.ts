/** What a letter, a click, Delete and filling down change. Each answers with the cells that come to hold something else. */
import type { CellChange, Grid, GridColumn, GridRow } from './grid';
import { codeAt, stopsOf } from './lines';
import type { Range, Spot } from './spot';

/** [GR5] Every cell of a range is to hold the same. */
export function setTo(grid: Grid, range: Range, code: string | null): readonly CellChange[] {
  return rowsIn(grid, range).flatMap((row) => columnsIn(grid, range).flatMap((column) => changeOf(row, column, code)));
}

/** [GR5] Every cell of a range is to hold what comes after what the cursor's cell holds; nothing comes after the last. */
export function cycled(grid: Grid, range: Range, at: Spot): readonly CellChange[] {
  const stop = stopsOf(grid)[at.row];
  const column = grid.columns[at.column];
  if (stop?.kind !== 'row' || !column) return [];
  const now = grid.codes.findIndex(({ code }) => code === codeAt(stop.row, column));
  return setTo(grid, range, grid.codes[now + 1]?.code ?? null);
}

/** [GR6] Every row of a range is to hold what its first row holds; of one row alone, what the row above it holds. */
export function filledDown(grid: Grid, range: Range): readonly CellChange[] {
  const rows = rowsIn(grid, range);
  const alone = rows.length === 1 ? rowAbove(grid, range.top) : undefined;
  const source = alone ?? (rows.length > 1 ? rows[0] : undefined);
  if (!source) return [];
  return rows.flatMap((row) =>
    columnsIn(grid, range).flatMap((column) => changeOf(row, column, codeAt(source, column))),
  );
}

/** The code that a key or a word means, in whatever case; null for none. */
export function codeFor({ codes }: Pick<Grid, 'codes'>, text: string): string | null {
  const said = text.trim().toLowerCase();
  const found = codes.find(({ code, name }) => code.toLowerCase() === said || name.toLowerCase() === said);
  return found?.code ?? null;
}

export function rowsIn(grid: Grid, { top, bottom }: Pick<Range, 'top' | 'bottom'>): readonly GridRow[] {
  return stopsOf(grid)
    .slice(top, bottom + 1)
    .flatMap((stop) => (stop.kind === 'row' ? [stop.row] : []));
}

export function columnsIn({ columns }: Grid, { left, right }: Pick<Range, 'left' | 'right'>): readonly GridColumn[] {
  return columns.slice(Math.max(left, 0), right + 1);
}

/** Nothing where a cell holds that already, or holds words. */
export function changeOf(row: GridRow, column: GridColumn, code: string | null): readonly CellChange[] {
  return column.isText || codeAt(row, column) === code ? [] : [{ row: row.id, column: column.id, code }];
}

function rowAbove(grid: Grid, top: number): GridRow | undefined {
  return rowsIn(grid, { top: 0, bottom: top - 1 }).at(-1);
}
