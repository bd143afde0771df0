/** The line of a link: one or more cubic curves. What screen and exports ask of it alike. */
import type { Point, Rect } from './geometry';
import { unionOf } from './geometry';

/** A cubic curve: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** Never empty; each curve begins where the one before it ends, in the same direction. */
export type Way = readonly [Curve, ...Curve[]];

export function startOf([first]: Way): Point {
  return first[0];
}

export function endOf(way: Way): Point {
  return (way.at(-1) ?? way[0])[3];
}

/** All of a way lies in here. */
export function hullOf(way: Way): Rect {
  return unionOf(way.flatMap((curve) => curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))));
}

/** Where one is after a share of a way, from 0 to 1. */
export function pointOn(way: Way, share: number): Point {
  if (way.length === 1) return pointAt(way[0], share);
  let left = share * lengthOf(way);
  for (const curve of way) {
    const length = roughLength(curve);
    if (left <= length) return pointAt(curve, length === 0 ? 0 : left / length);
    left -= length;
  }
  return endOf(way);
}

/** The point at a curve's parameter, from 0 to 1. */
export function pointAt([start, a, b, end]: Curve, t: number): Point {
  const s = 1 - t;
  const [w0, w1, w2, w3] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: w0 * start.x + w1 * a.x + w2 * b.x + w3 * end.x,
    y: w0 * start.y + w1 * a.y + w2 * b.y + w3 * end.y,
  };
}

/** The length of the way over the control points: never less than that of the curve. */
export function roughLength([start, a, b, end]: Curve): number {
  return distance(start, a) + distance(a, b) + distance(b, end);
}

/** Never less than the way's length. */
export function lengthOf(way: Way): number {
  return way.reduce((sum, curve) => sum + roughLength(curve), 0);
}

export function sameWay(one: Way, other: Way): boolean {
  if (one.length !== other.length) return false;
  return one.every((curve, piece) =>
    curve.every((point, index) => {
      const twin = other[piece]?.[index];
      return point.x === twin?.x && point.y === twin?.y;
    }),
  );
}

/** The piece of a curve between two of its parameters, 0 to 1, as a curve of its own. */
export function cutCurve(curve: Curve, from: number, to: number): Curve {
  if (from === 0 && to === 1) return curve;
  const [, rest] = split(curve, from);
  return from === 1 ? rest : split(rest, (to - from) / (1 - from))[0];
}

function split([start, a, b, end]: Curve, t: number): readonly [Curve, Curve] {
  const mix = (p: Point, q: Point): Point => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const [sa, ab, be] = [mix(start, a), mix(a, b), mix(b, end)];
  const [left, right] = [mix(sa, ab), mix(ab, be)];
  const middle = mix(left, right);
  return [
    [start, sa, left, middle],
    [middle, right, be, end],
  ];
}

export function movedWay(way: Way, { x: dx, y: dy }: Point): Way {
  const moved = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy });
  const [first, ...rest] = way.map(([start, a, b, end]): Curve => [moved(start), moved(a), moved(b), moved(end)]);
  return first ? [first, ...rest] : way;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
}
