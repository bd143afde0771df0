/**
 * What a link had better not run through, on a grid of cells so that asking costs the same however large a plan is.
 * Plain arrays of numbers, because a large plan asks some hundred thousand times for one scene, and because a copy of
 * them is made in no time when a few cards have moved.
 */
import type { Rect } from '../geometry';
import { bottomOf, rightOf } from '../geometry';
import type { Curve } from '../way';
import { roughLength } from '../way';
import type { Grid } from './grid';
import { cellAt, cellsUnder, changedGrid, edgesOf, laid } from './grid';

export type Obstacles = {
  /** How many obstacles a curve runs through, counted no further than `most`. Touching an edge does not count. */
  readonly crossedBy: (curve: Curve, most: number) => number;
  /** The edges of the obstacles that reach into a place, four numbers each; null where there are more than `most`. */
  readonly within: (place: Rect, most: number) => Float64Array | null;
  /** The obstacles without those at `gone`, which must be among them, and with those at `come`. */
  readonly changed: (gone: readonly Rect[], come: readonly Rect[]) => Obstacles;
};

/** Units between two looks along a curve, and the fewest and the most looks. */
const STRIDE = 9;
const LEAST_LOOKS = 8;
const MOST_LOOKS = 64;

/** An index of rectangles. Building it takes time in proportion to their number. */
export function obstaclesOf(rects: readonly Rect[]): Obstacles {
  return asking(laid(edgesOf(rects)));
}

function asking(grid: Grid): Obstacles {
  const { heads, entries, edges } = grid;
  const { left, right, top, bottom } = grid.extent;
  /** For which question an obstacle was counted last, so that it counts once. */
  const counted = new Int32Array(edges.length / 4);
  let question = 0;

  function hitsAt(x: number, y: number): number {
    let hits = 0;
    const cell = cellAt(grid.cells, x, y);
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
    const weights = weightsOf(looksAlong(curve));
    let hits = 0;
    for (let at = 0; at < weights.length && hits < most; at += 4) {
      const w0 = weights[at] ?? 0;
      const w1 = weights[at + 1] ?? 0;
      const w2 = weights[at + 2] ?? 0;
      const w3 = weights[at + 3] ?? 0;
      const y = w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3;
      if (y < top || y > bottom) continue;
      const x = w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3;
      if (x >= left && x <= right) hits += hitsAt(x, y);
    }
    return Math.min(hits, most);
  }

  function within(place: Rect, most: number): Float64Array | null {
    question += 1;
    const found: number[] = [];
    const [firstColumn, lastColumn, firstRow, lastRow] = cellsUnder(grid.cells, place);
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        let entry = heads[row * grid.cells.columns + column] ?? 0;
        for (; entry !== 0; entry = entries[2 * entry + 1] ?? 0) {
          const rect = entries[2 * entry] ?? 0;
          if (counted[rect] === question) continue;
          counted[rect] = question;
          if (reachesInto(edges, 4 * rect, place)) found.push(rect);
        }
        if (found.length > most) return null;
      }
    }
    return edgesAt(edges, found);
  }

  function changed(gone: readonly Rect[], come: readonly Rect[]): Obstacles {
    return gone.length + come.length === 0 ? asking(grid) : asking(changedGrid(grid, gone, come));
  }

  return { crossedBy, within, changed };
}

/** No rectangle that is gone does. */
function reachesInto(edges: Float64Array, at: number, place: Rect): boolean {
  if (!((edges[at] ?? 0) < rightOf(place) && (edges[at + 1] ?? 0) > place.x)) return false;
  return (edges[at + 2] ?? 0) < bottomOf(place) && (edges[at + 3] ?? 0) > place.y;
}

function edgesAt(edges: Float64Array, rects: readonly number[]): Float64Array {
  const found = new Float64Array(4 * rects.length);
  let at = 0;
  for (const rect of rects) {
    for (let edge = 4 * rect; edge < 4 * rect + 4; edge += 1) {
      found[at] = edges[edge] ?? 0;
      at += 1;
    }
  }
  return found;
}

/** By the number of looks: how much each of the four points of a curve counts at each look. */
const weights: Float64Array[] = [];

function weightsOf(looks: number): Float64Array {
  const known = weights[looks];
  if (known) return known;
  const fresh = new Float64Array(4 * (looks - 1));
  for (let look = 1; look < looks; look += 1) {
    const t = look / looks;
    const s = 1 - t;
    fresh.set([s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t], 4 * (look - 1));
  }
  weights[looks] = fresh;
  return fresh;
}

function looksAlong(curve: Curve): number {
  return Math.min(Math.max(Math.ceil(roughLength(curve) / STRIDE), LEAST_LOOKS), MOST_LOOKS);
}
