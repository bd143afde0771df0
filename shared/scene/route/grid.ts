/**
 * Rectangles on a grid of cells, as plain arrays of numbers: a copy of them is made in no time when a few rectangles
 * have come or gone.
 */
import type { Rect } from '../geometry';
import { bottomOf, rightOf } from '../geometry';

/** A curve may graze a card by this many units, so that its own ends do not count as crossings. */
export const GRAZE = 2;
/** Once so large a share of the rectangles has come or gone, the grid is laid anew. */
const WORN = 1 / 4;

/** Cells are about this large, and no more than so many for each rectangle. */
const CELL = { width: 160, height: 56 } as const;
const CELLS_PER_RECT = 4;
/** Rectangles reach into about this many cells each; where they do not, the list of entries grows. */
const ENTRIES_PER_RECT = 4;

/** How the ground is divided; what lies farther out counts to the cells at the edge. */
type Cells = {
  readonly left: number;
  readonly top: number;
  readonly perX: number;
  readonly perY: number;
  readonly columns: number;
  readonly rows: number;
};

/** Nothing lies outside; it may be larger than what is there. */
export type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type Grid = {
  readonly cells: Cells;
  readonly extent: Extent;
  /** The first entry of each cell; 0 for none. */
  readonly heads: Int32Array;
  /** Pairs: a rectangle, and the next entry of its cell. The first pair is not used. */
  entries: Int32Array;
  entryCount: number;
  /** See {@link edgesOf}; no numbers for a rectangle that is gone. */
  readonly edges: Float64Array;
  /** How many have come and gone since the cells were laid. */
  readonly wear: number;
};

/** Left, right, top and bottom of each rectangle, drawn in so far that a curve may graze it. */
export function edgesOf(rects: readonly Rect[]): Float64Array {
  const edges = new Float64Array(4 * rects.length);
  let at = 0;
  for (const rect of rects) {
    edges[at] = rect.x + GRAZE;
    edges[at + 1] = rightOf(rect) - GRAZE;
    edges[at + 2] = rect.y + GRAZE;
    edges[at + 3] = bottomOf(rect) - GRAZE;
    at += 4;
  }
  return edges;
}

export function laid(edges: Float64Array): Grid {
  const count = edges.length / 4;
  const extent = extentOf(edges);
  const cells = cellsFor(extent, count);
  const grid: Grid = {
    cells,
    extent,
    heads: new Int32Array(cells.columns * cells.rows),
    entries: new Int32Array(2 * (1 + count * ENTRIES_PER_RECT)),
    entryCount: 1,
    edges,
    wear: 0,
  };
  for (let rect = 0; rect < count; rect += 1) enter(grid, rect);
  return grid;
}

/** The rectangle around some edges, or around them and what an earlier one held. */
function extentOf(edges: Float64Array, known?: Extent): Extent {
  let left = known?.left ?? Number.POSITIVE_INFINITY;
  let right = known?.right ?? Number.NEGATIVE_INFINITY;
  let top = known?.top ?? Number.POSITIVE_INFINITY;
  let bottom = known?.bottom ?? Number.NEGATIVE_INFINITY;
  for (let at = 0; at < edges.length; at += 4) {
    left = Math.min(left, edges[at] ?? left);
    right = Math.max(right, edges[at + 1] ?? right);
    top = Math.min(top, edges[at + 2] ?? top);
    bottom = Math.max(bottom, edges[at + 3] ?? bottom);
  }
  return { left, right, top, bottom };
}

function cellsFor({ left, right, top, bottom }: Extent, rects: number): Cells {
  const width = Math.max(right - left, 1);
  const height = Math.max(bottom - top, 1);
  const [columns, rows] = cellCounts(width, height, rects);
  return { left, top, perX: columns / width, perY: rows / height, columns, rows };
}

/** As many cells as their usual size makes, but only a few for each rectangle, however far apart they lie. */
function cellCounts(width: number, height: number, rects: number): readonly [number, number] {
  const most = Math.max(1, rects * CELLS_PER_RECT);
  const columns = Math.min(Math.max(1, Math.ceil(width / CELL.width)), most);
  const rows = Math.min(Math.max(1, Math.ceil(height / CELL.height)), most);
  const shrink = Math.min(1, Math.sqrt(most / (columns * rows)));
  return [Math.max(1, Math.floor(columns * shrink)), Math.max(1, Math.floor(rows * shrink))];
}

/** The cells that a rectangle reaches into: the first and last column, the first and last row. */
export function cellsUnder(cells: Cells, rect: Rect): readonly [number, number, number, number] {
  const [left, right] = [columnOf(cells, rect.x), columnOf(cells, rightOf(rect))];
  return [left, right, rowOf(cells, rect.y), rowOf(cells, bottomOf(rect))];
}

function columnOf({ left, perX, columns }: Cells, x: number): number {
  return Math.min(Math.max(Math.floor((x - left) * perX), 0), columns - 1);
}

function rowOf({ top, perY, rows }: Cells, y: number): number {
  return Math.min(Math.max(Math.floor((y - top) * perY), 0), rows - 1);
}

/** The number of the cell that a point counts to. */
export function cellAt(cells: Cells, x: number, y: number): number {
  return rowOf(cells, y) * cells.columns + columnOf(cells, x);
}

/** Enters a rectangle in the cells that it reaches into. */
function enter(grid: Grid, rect: number): void {
  const { cells, heads, edges } = grid;
  const at = 4 * rect;
  const firstColumn = columnOf(cells, edges[at] ?? 0);
  const lastColumn = columnOf(cells, edges[at + 1] ?? 0);
  const lastRow = rowOf(cells, edges[at + 3] ?? 0);
  for (let row = rowOf(cells, edges[at + 2] ?? 0); row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const cell = row * cells.columns + column;
      const entry = grid.entryCount;
      if (2 * entry === grid.entries.length) grid.entries = longer(grid.entries);
      grid.entries[2 * entry] = rect;
      grid.entries[2 * entry + 1] = heads[cell] ?? 0;
      heads[cell] = entry;
      grid.entryCount += 1;
    }
  }
}

function longer(entries: Int32Array): Int32Array {
  const more = new Int32Array(2 * entries.length);
  more.set(entries);
  return more;
}

export function changedGrid(grid: Grid, gone: readonly Rect[], come: readonly Rect[]): Grid {
  const count = grid.edges.length / 4;
  const edges = new Float64Array(4 * (count + come.length));
  edges.set(grid.edges);
  edges.set(edgesOf(come), 4 * count);
  const wear = grid.wear + gone.length + come.length;
  const extent = extentOf(edgesOf(come), grid.extent);
  const next: Grid = { ...grid, extent, heads: grid.heads.slice(), entries: grid.entries.slice(), edges, wear };
  const going = edgesOf(gone);
  for (let at = 0; at < going.length; at += 4) remove(next, going.subarray(at, at + 4));
  if (wear > WORN * count) return laid(thoseThere(edges));
  for (let rect = count; rect < count + come.length; rect += 1) enter(next, rect);
  return next;
}

/** Takes one rectangle away that has exactly these edges. Which of several does not matter. */
function remove(
  { cells, heads, entries, edges }: Grid,
  [left = 0, right = 0, top = 0, bottom = 0]: Float64Array,
): void {
  const cell = cellAt(cells, left, top);
  for (let entry = heads[cell] ?? 0; entry !== 0; entry = entries[2 * entry + 1] ?? 0) {
    const at = 4 * (entries[2 * entry] ?? 0);
    if (edges[at] !== left || edges[at + 1] !== right || edges[at + 2] !== top || edges[at + 3] !== bottom) continue;
    edges.fill(Number.NaN, at, at + 4);
    return;
  }
}

/** The edges without those of rectangles that are gone. */
function thoseThere(edges: Float64Array): Float64Array {
  const there = edges.slice();
  let end = 0;
  for (let at = 0; at < edges.length; at += 4) {
    if (Number.isNaN(edges[at])) continue;
    there.copyWithin(end, at, at + 4);
    end += 4;
  }
  return there.slice(0, end);
}
