/**
 * Which way a link takes: of the few there are, the one that runs through the fewest cards and is not long for it.
 * Pure and without chance, so that screen and exports always agree.
 */
import type { Rect } from '../geometry';
import { contains, unionOf } from '../geometry';
import type { Curve, Obstacles } from './obstacles';
import { roughLength } from './obstacles';
import type { Tied } from './ways';
import { waysBetween } from './ways';

/** A link that would run through this many cards whichever way is left as it is: no bend would make it plainer. */
const HOPELESS = 9;
/** A detour of so many units is worth one card less to run through. */
const PER_CARD = 400;
/** What the usual way is ahead of others, units. */
const USUAL = 40;

export type Route = {
  readonly curve: Curve;
  /** Holds every way that was compared; null where the usual way was settled at once. */
  readonly searched: Rect | null;
};

/** Whether the usual way is taken without a look at others: it is clear, or hopeless. */
export function isSettled(usual: Curve, obstacles: Obstacles): boolean {
  const crossed = obstacles.crossedBy(usual, HOPELESS);
  return crossed === 0 || crossed === HOPELESS;
}

/** The way that a link takes inside `ground`. `usual` is the plain one, kept wherever it is clear. */
export function routed(usual: Curve, from: Tied, to: Tied, obstacles: Obstacles, ground: Rect): Route {
  const crossed = obstacles.crossedBy(usual, HOPELESS);
  if (crossed === 0 || crossed === HOPELESS) return { curve: usual, searched: null };
  const compared = [usual];
  let best = usual;
  let bestCost = crossed * PER_CARD + roughLength(usual) - USUAL;
  for (const way of waysBetween(from, to)) {
    const length = roughLength(way);
    // So many cards at most may be crossed for this way to be the better one.
    const most = Math.ceil((bestCost - length) / PER_CARD);
    if (most <= 0) continue;
    compared.push(way);
    const cost = obstacles.crossedBy(way, most) * PER_CARD + length;
    if (cost >= bestCost || !staysInside(way, ground)) continue;
    best = way;
    bestCost = cost;
  }
  return { curve: best, searched: around(compared) };
}

/** A curve never leaves the rectangle around its control points. */
function around(curves: readonly Curve[]): Rect {
  return unionOf(curves.flatMap((curve) => curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))));
}

/** Whether a curve stays on the ground; one that swings out where nothing is drawn would be cut off. */
function staysInside([start, a, b, end]: Curve, ground: Rect): boolean {
  return [1 / 4, 1 / 2, 3 / 4].every((t) => {
    const s = 1 - t;
    const mixed = (axis: 'x' | 'y') =>
      s ** 3 * start[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t ** 3 * end[axis];
    return contains(ground, { x: mixed('x'), y: mixed('y') });
  });
}
