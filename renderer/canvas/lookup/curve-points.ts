/** Looking along a link's curve: what it passes, how far a point is from it. Pure. */
import type { Point, Rect, SceneConnector } from '#shared/scene';
import { contains, inflate, unionOf } from '#shared/scene';

type Curve = SceneConnector['curve'];

/** Points along a curve, its ends among them, no two neighbours farther apart than `step` units of the way over its control points. */
export function* pointsAlong(curve: Curve, step: number): Generator<Point> {
  const looks = Math.max(1, Math.ceil(roughLength(curve) / step));
  for (let look = 0; look <= looks; look += 1) yield pointAt(curve, look / looks);
}

/** All of a curve lies in here. */
export function hullOf(curve: Curve): Rect {
  return unionOf(curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}

/** Whether a point lies within `reach` units of a curve. */
export function isNearCurve(curve: Curve, at: Point, reach: number): boolean {
  if (!contains(inflate(hullOf(curve), reach), at)) return false;
  let before: Point | null = null;
  for (const point of pointsAlong(curve, Math.max(reach * 2, 4))) {
    if (before && distanceToLine(before, point, at) <= reach) return true;
    before = point;
  }
  return false;
}

function roughLength([start, a, b, end]: Curve): number {
  return distance(start, a) + distance(a, b) + distance(b, end);
}

function pointAt([start, a, b, end]: Curve, t: number): Point {
  const s = 1 - t;
  const [w0, w1, w2, w3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: w0 * start.x + w1 * a.x + w2 * b.x + w3 * end.x,
    y: w0 * start.y + w1 * a.y + w2 * b.y + w3 * end.y,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function distanceToLine(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(from.x + along * dx - at.x, from.y + along * dy - at.y);
}
