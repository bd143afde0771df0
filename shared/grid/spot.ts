/** Where the cursor is, and the rectangle between it and where a selection began. */

/** Before the first row stand the heads of the columns, before the first column the titles of the rows. */
export const HEAD = -1;
export const TITLE = -1;

/** A stop of the grid (or {@link HEAD}) and a column of it (or {@link TITLE}), counted from 0. */
export type Spot = { readonly row: number; readonly column: number };

/** How many stops and columns there are. */
export type Size = { readonly rows: number; readonly columns: number };

/** All four are within it. */
export type Range = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** [GR2] The rectangle of which two spots are corners; the heads of columns are in no range. */
export function rangeBetween(a: Spot, b: Spot): Range {
  return {
    top: Math.max(Math.min(a.row, b.row), 0),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function isOne({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left === right;
}

/** The nearest spot that there is. */
export function within({ rows, columns }: Size, { row, column }: Spot): Spot {
  return {
    row: Math.max(HEAD, Math.min(row, rows - 1)),
    column: Math.max(TITLE, Math.min(column, columns - 1)),
  };
}
