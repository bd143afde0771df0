/** The lines of a grid from top to bottom, and those among them at which the cursor can stop. */
import type { Grid, GridColumn, GridGroup, GridRow } from './grid';

export type RowStop = { readonly kind: 'row'; readonly key: string; readonly row: GridRow; readonly group: GridGroup };
/** The line at the end of a group on which a new row is written. */
export type AddStop = { readonly kind: 'add'; readonly key: string; readonly group: GridGroup };
export type Stop = RowStop | AddStop;
export type HeadingLine = { readonly kind: 'heading'; readonly key: string; readonly group: GridGroup };
export type Line = Stop | HeadingLine;

const remembered = new WeakMap<Grid, readonly Line[]>();

/** The line of a row stays the same object while the row does, and stands in a group of the same name. */
const lineOfRow = new WeakMap<GridRow, RowStop>();

/** [GR1] Group by group its name, unless it has none, its rows, and the line for a new one, where rows can be added. */
export function linesOf(grid: Grid): readonly Line[] {
  const known = remembered.get(grid);
  if (known) return known;
  const lines = grid.groups.flatMap((group): readonly Line[] => [
    ...(group.name === '' ? [] : [{ kind: 'heading' as const, key: `heading ${group.id}`, group }]),
    ...group.rows.map((row) => lineFor(row, group)),
    ...(group.add === undefined ? [] : [{ kind: 'add' as const, key: `add ${group.id}`, group }]),
  ]);
  remembered.set(grid, lines);
  return lines;
}

function lineFor(row: GridRow, group: GridGroup): RowStop {
  const known = lineOfRow.get(row);
  if (known && known.group.id === group.id && known.group.name === group.name) return known;
  const line: RowStop = { kind: 'row', key: `row ${row.id}`, row, group };
  lineOfRow.set(row, line);
  return line;
}

/** Every line but the names of groups. */
export function stopsOf(grid: Grid): readonly Stop[] {
  return linesOf(grid).flatMap((line) => (line.kind === 'heading' ? [] : [line]));
}

/** What a cell holds; null for nothing, and for a cell of words. */
export function codeAt(row: GridRow, column: GridColumn): string | null {
  return column.isText ? null : (row.cells.get(column.id) ?? null);
}
