/**
 * What a link had better not run through, on a grid of cells so that asking costs the same however large a plan is.
 * Plain arrays of numbers, because a large plan asks some hundred thousand times for one scene.
 */
import type { Point, Rect } from '../geometry';
import { bottomOf, inflate, rightOf, unionOf } from '../geometry';

export type Curve = readonly [Point, Point, Point, Point];

export type Obstacles = {
  /** How many obstacles a curve runs through, counted no further than `most`. Touching an edge does not count. */
  readonly crossedBy: (curve: Curve, most: number) => number;
};

/** A curve may graze a card by this many units, so that its own ends do not count as crossings. */
const GRAZE = 2;
/** Units between two looks along a curve, and the fewest and the most looks. */
const STRIDE = 9;
const LEAST_LOOKS = 8;
const MOST_LOOKS = 64;

/** An index of rectangles. Building it takes time in proportion to their number. */
export function obstaclesOf(rects: readonly Rect[]): Obstacles {
  const cores = rects.map((rect) => inflate(rect, -GRAZE));
  const grid = gridOf(cores);
  const edges = edgesOf(cores);
  /** For which question an obstacle was counted last, so that it counts once. */
  const counted = new Int32Array(rects.length);
  let question = 0;

  function hitsAt(x: number, y: number): number {
    const cell = grid.cellAt(x, y);
    if (cell < 0) return 0;
    let hits = 0;
    const end = grid.starts[cell + 1] ?? 0;
    for (let entry = grid.starts[cell] ?? 0; entry < end; entry += 1) {
      const index = grid.entries[entry] ?? 0;
      if (counted[index] === question || !edges.hold(index, x, y)) continue;
      counted[index] = question;
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

  return { crossedBy };
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

function edgesOf(rects: readonly Rect[]) {
  const edges = new Float64Array(rects.length * 4);
  for (const [index, rect] of rects.entries()) edges.set([rect.x, rightOf(rect), rect.y, bottomOf(rect)], index * 4);
  return {
    hold: (index: number, x: number, y: number): boolean => {
      const at = index * 4;
      return x > (edges[at] ?? 0) && x < (edges[at + 1] ?? 0) && y > (edges[at + 2] ?? 0) && y < (edges[at + 3] ?? 0);
    },
  };
}

/** Cells are about this large, and no more than so many for each rectangle. */
const CELL = { width: 160, height: 56 } as const;
const CELLS_PER_RECT = 4;

type Grid = {
  /** The number of a point's cell; -1 outside. */
  readonly cellAt: (x: number, y: number) => number;
  /** Where the entries of each cell begin; one more at the end. */
  readonly starts: Int32Array;
  /** The rectangles that reach into each cell, cell after cell. */
  readonly entries: Int32Array;
};

function gridOf(rects: readonly Rect[]): Grid {
  const { x: left, y: top, width, height } = unionOf(rects);
  const [columns, rows] = cellCounts(width, height, rects.length);
  const perX = columns / Math.max(width, 1);
  const perY = rows / Math.max(height, 1);
  const columnOf = (x: number) => Math.min(Math.max(Math.floor((x - left) * perX), 0), columns - 1);
  const rowOf = (y: number) => Math.min(Math.max(Math.floor((y - top) * perY), 0), rows - 1);

  function eachCell(visit: (cell: number, index: number) => void): void {
    for (const [index, rect] of rects.entries()) {
      const lastColumn = columnOf(rightOf(rect));
      const lastRow = rowOf(bottomOf(rect));
      for (let row = rowOf(rect.y); row <= lastRow; row += 1)
        for (let column = columnOf(rect.x); column <= lastColumn; column += 1) visit(row * columns + column, index);
    }
  }

  const starts = new Int32Array(columns * rows + 1);
  eachCell((cell) => {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < columns * rows; cell += 1) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const entries = new Int32Array(starts[columns * rows] ?? 0);
  const next = starts.slice();
  eachCell((cell, index) => {
    const at = next[cell] ?? 0;
    entries[at] = index;
    next[cell] = at + 1;
  });
  return {
    cellAt: (x, y) =>
      x < left || y < top || x > left + width || y > top + height ? -1 : rowOf(y) * columns + columnOf(x),
    starts,
    entries,
  };
}

/** As many cells as their usual size makes, but only a few for each rectangle, however far apart they lie. */
function cellCounts(width: number, height: number, rects: number): readonly [number, number] {
  const most = Math.max(1, rects * CELLS_PER_RECT);
  const columns = Math.min(Math.max(1, Math.ceil(width / CELL.width)), most);
  const rows = Math.min(Math.max(1, Math.ceil(height / CELL.height)), most);
  const shrink = Math.min(1, Math.sqrt(most / (columns * rows)));
  return [Math.max(1, Math.floor(columns * shrink)), Math.max(1, Math.floor(rows * shrink))];
}
