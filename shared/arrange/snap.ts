/** Snapping: a rectangle in the hand is drawn to the edges and middles of those around it. */
import type { Point, Rect } from '#shared/scene';

/** A line to draw: where the rectangle in the hand and those that it is in line with meet. */
export type Guide =
  | { readonly axis: 'upright'; readonly x: number; readonly from: number; readonly to: number }
  | { readonly axis: 'level'; readonly y: number; readonly from: number; readonly to: number };

export type Snap = { readonly by: Point; readonly guides: readonly Guide[] };

/** Two lines are the same when they are nearer than this, scene units. */
const SAME = 0.01;
const noSnap: Snap = { by: { x: 0, y: 0 }, guides: [] };

/**
 * [AR3] How far `rect` moves to be in line with the nearest edge or middle among `others`, at most `reach` scene units
 * each way, and the guides that show why.
 */
export function snap(rect: Rect, others: readonly Rect[], reach: number): Snap {
  if (others.length === 0) return noSnap;
  const x = nearest(stopsOf(rect.x, rect.width), others, 'x', 'width', reach);
  const y = nearest(stopsOf(rect.y, rect.height), others, 'y', 'height', reach);
  if (x === null && y === null) return noSnap;
  const by = { x: x ?? 0, y: y ?? 0 };
  const moved = { ...rect, x: rect.x + by.x, y: rect.y + by.y };
  return { by, guides: [...(x === null ? [] : upright(moved, others)), ...(y === null ? [] : level(moved, others))] };
}

/** Start, middle and end of a stretch. */
function stopsOf(start: number, size: number): readonly number[] {
  return [start, start + size / 2, start + size];
}

function nearest(
  stops: readonly number[],
  others: readonly Rect[],
  start: 'x' | 'y',
  size: 'width' | 'height',
  reach: number,
): number | null {
  let best: number | null = null;
  for (const other of others) {
    for (const line of stopsOf(other[start], other[size])) {
      for (const stop of stops) {
        const by = line - stop;
        if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by;
      }
    }
  }
  return best;
}

function upright(rect: Rect, others: readonly Rect[]): readonly Guide[] {
  const lines = sharedLines(stopsOf(rect.x, rect.width), others, (other) => stopsOf(other.x, other.width));
  return lines.map(({ at, rects }) => ({ axis: 'upright', x: at, ...reachOf([rect, ...rects], 'y', 'height') }));
}

function level(rect: Rect, others: readonly Rect[]): readonly Guide[] {
  const lines = sharedLines(stopsOf(rect.y, rect.height), others, (other) => stopsOf(other.y, other.height));
  return lines.map(({ at, rects }) => ({ axis: 'level', y: at, ...reachOf([rect, ...rects], 'x', 'width') }));
}

type Shared = { readonly at: number; readonly rects: readonly Rect[] };

function sharedLines(
  stops: readonly number[],
  others: readonly Rect[],
  linesOf: (other: Rect) => readonly number[],
): readonly Shared[] {
  return stops.flatMap((at) => {
    const rects = others.filter((other) => linesOf(other).some((line) => Math.abs(line - at) < SAME));
    return rects.length === 0 ? [] : [{ at, rects }];
  });
}

function reachOf(rects: readonly Rect[], start: 'x' | 'y', size: 'width' | 'height') {
  return {
    from: Math.min(...rects.map((rect) => rect[start])),
    to: Math.max(...rects.map((rect) => rect[start] + rect[size])),
  };
}
