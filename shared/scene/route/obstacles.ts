/**
 * What a link had better not run through, on a grid of cells so that asking costs the same however large a plan is.
 * Plain arrays of numbers, because a large plan asks some hundred thousand times for one scene, and because a copy of
 * them is made in no time when a few cards have moved.
 */
import type { Point, Rect } from '../geometry';
import { bottomOf, rightOf } from '../geometry';

export type Curve = readonly [Point, Point, Point, Point];

export type Obstacles = {
  /** How many obstacles a curve runs through, counted no further than `most`. Touching an edge does not count. */
  readonly crossedBy: (curve: Curve, most: number) => number;
  /** The obstacles without those at `gone`, which must be among them, and with those at `come`. */
  readonly changed: (gone: readonly Rect[], come: readonly Rect[]) => Obstacles;
};

/** A curve may graze a card by this many units, so that its own ends do not count as crossings. */
const GRAZE = 2;
/** Units between two looks along a curve, and the fewest and the most looks. */
const STRIDE = 9;
const LEAST_LOOKS = 8;
const MOST_LOOKS = 64;
/** Once so large a share of the obstacles has come or gone, the grid is laid anew. */
const WORN = 1 / 4;

/** An index of rectangles. Building it takes time in proportion to their number. */
export function obstaclesOf(rects: readonly Rect[]): Obstacles {
  return asking(laid(edgesOf(rects)));
}

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

type Index = {
  readonly cells: Cells;
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
function edgesOf(rects: readonly Rect[]): Float64Array {
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

function laid(edges: Float64Array): Index {
  const count = edges.length / 4;
  const cells = cellsFor(edges);
  const index: Index = {
    cells,
    heads: new Int32Array(cells.columns * cells.rows),
    entries: new Int32Array(2 * (1 + count * ENTRIES_PER_RECT)),
    entryCount: 1,
    edges,
    wear: 0,
  };
  for (let rect = 0; rect < count; rect += 1) enter(index, rect);
  return index;
}

function cellsFor(edges: Float64Array): Cells {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < edges.length; at += 4) {
    left = Math.min(left, edges[at] ?? left);
    right = Math.max(right, edges[at + 1] ?? right);
    top = Math.min(top, edges[at + 2] ?? top);
    bottom = Math.max(bottom, edges[at + 3] ?? bottom);
  }
  const width = Math.max(right - left, 1);
  const height = Math.max(bottom - top, 1);
  const [columns, rows] = cellCounts(width, height, edges.length / 4);
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

function columnOf({ left, perX, columns }: Cells, x: number): number {
  return Math.min(Math.max(Math.floor((x - left) * perX), 0), columns - 1);
}

function rowOf({ top, perY, rows }: Cells, y: number): number {
  return Math.min(Math.max(Math.floor((y - top) * perY), 0), rows - 1);
}

/** Enters a rectangle in the cells that it reaches into. */
function enter(index: Index, rect: number): void {
  const { cells, heads, edges } = index;
  const at = 4 * rect;
  const firstColumn = columnOf(cells, edges[at] ?? 0);
  const lastColumn = columnOf(cells, edges[at + 1] ?? 0);
  const lastRow = rowOf(cells, edges[at + 3] ?? 0);
  for (let row = rowOf(cells, edges[at + 2] ?? 0); row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const cell = row * cells.columns + column;
      const entry = index.entryCount;
      if (2 * entry === index.entries.length) index.entries = longer(index.entries);
      index.entries[2 * entry] = rect;
      index.entries[2 * entry + 1] = heads[cell] ?? 0;
      heads[cell] = entry;
      index.entryCount += 1;
    }
  }
}

function longer(entries: Int32Array): Int32Array {
  const more = new Int32Array(2 * entries.length);
  more.set(entries);
  return more;
}

function changedIndex(index: Index, gone: readonly Rect[], come: readonly Rect[]): Index {
  const count = index.edges.length / 4;
  const edges = new Float64Array(4 * (count + come.length));
  edges.set(index.edges);
  edges.set(edgesOf(come), 4 * count);
  const wear = index.wear + gone.length + come.length;
  const next: Index = { ...index, heads: index.heads.slice(), entries: index.entries.slice(), edges, wear };
  const going = edgesOf(gone);
  for (let at = 0; at < going.length; at += 4) remove(next, going.subarray(at, at + 4));
  if (wear > WORN * count) return laid(thoseThere(edges));
  for (let rect = count; rect < count + come.length; rect += 1) enter(next, rect);
  return next;
}

/** Takes one rectangle away that has exactly these edges. Which of several does not matter. */
function remove(
  { cells, heads, entries, edges }: Index,
  [left = 0, right = 0, top = 0, bottom = 0]: Float64Array,
): void {
  const cell = rowOf(cells, top) * cells.columns + columnOf(cells, left);
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

function asking(index: Index): Obstacles {
  const { cells, heads, entries, edges } = index;
  /** For which question an obstacle was counted last, so that it counts once. */
  const counted = new Int32Array(edges.length / 4);
  let question = 0;

  function hitsAt(x: number, y: number): number {
    let hits = 0;
    const cell = rowOf(cells, y) * cells.columns + columnOf(cells, x);
    for (let entry = heads[cell] ?? 0; entry !== 0; entry = entries[2 * entry + 1] ?? 0) {
      const rect = entries[2 * entry] ?? 0;
      const at = 4 * rect;
      if (!(x > (edges[at] ?? 0) && x < (edges[at + 1] ?? 0))) continue;
      if (!(y > (edges[at + 2] ?? 0) && y < (edges[at + 3] ?? 0)) || counted[rect] === question) continue;
      counted[rect] = question;
      hits += 1;
    }
    return hits;
  }

  function crossedBy(curve: Curve, most: number): number {
    question += 1;
    const [{ x: x0, y: y0 }, { x: x1, y: y1 }, { x: x2, y: y2 }, { x: x3, y: y3 }] = curve;
    const looks = looksAlong(curve);
    let hits = 0;
    for (let look = 1; look < looks && hits < most; look += 1) {
      const t = look / looks;
      const s = 1 - t;
      const w0 = s * s * s;
      const w1 = 3 * s * s * t;
      const w2 = 3 * s * t * t;
      const w3 = t * t * t;
      hits += hitsAt(w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3, w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3);
    }
    return Math.min(hits, most);
  }

  function changed(gone: readonly Rect[], come: readonly Rect[]): Obstacles {
    return gone.length + come.length === 0 ? asking(index) : asking(changedIndex(index, gone, come));
  }

  return { crossedBy, changed };
}

function looksAlong(curve: Curve): number {
  return Math.min(Math.max(Math.ceil(roughLength(curve) / STRIDE), LEAST_LOOKS), MOST_LOOKS);
}

/** The length of the way over the control points: never less than that of the curve. */
export function roughLength([start, a, b, end]: Curve): number {
  return distance(start, a) + distance(a, b) + distance(b, end);
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}
