/** Looking along a link's curve: what it passes, how far a point is from it. Pure. */
import type { Point, Rect, SceneConnector } from '#shared/scene';
import { bottomOf, contains, inflate, rightOf, unionOf } from '#shared/scene';

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

const BOXES = 8;

/** Rectangles that hold all of a curve between them: less ground than its hull where it goes slantwise. */
export function boxesAlong(curve: Curve): readonly Rect[] {
  const along = Array.from({ length: BOXES }, (_, box) => cutCurve(curve, [box / BOXES, (box + 1) / BOXES]));
  return along.map(hullOf);
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

/** Stretches of a curve, by its parameter from 0 to 1. */
export type Stretch = readonly [number, number];

const PIECES = 24;

/** The stretches of a curve that may lie in `rect`: what is left out does not. In order, apart from each other. */
export function stretchesIn(curve: Curve, rect: Rect): readonly Stretch[] {
  const { xs, ys, bend } = flat(curve);
  const [left, right] = [rect.x - bend, rightOf(rect) + bend];
  const [top, bottom] = [rect.y - bend, bottomOf(rect) + bend];
  const stretches: [number, number][] = [];
  let last: [number, number] | null = null;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    if (!isBetween(valueAt(xs, piece - 1), valueAt(xs, piece), left, right)) continue;
    if (!isBetween(valueAt(ys, piece - 1), valueAt(ys, piece), top, bottom)) continue;
    const start = (piece - 1) / PIECES;
    if (last?.[1] === start) last[1] = piece / PIECES;
    else {
      last = [start, piece / PIECES];
      stretches.push(last);
    }
  }
  return stretches;
}

/** A curve as straight pieces, and how far it strays from them at most. */
type Flat = { readonly xs: Float64Array; readonly ys: Float64Array; readonly bend: number };

/** A curve is looked at for every picture that it runs through, and never changes. */
const flats = new WeakMap<Curve, Flat>();

function flat(curve: Curve): Flat {
  const known = flats.get(curve);
  if (known) return known;
  const xs = new Float64Array(PIECES + 1);
  const ys = new Float64Array(PIECES + 1);
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const { x, y } = pointAt(curve, piece / PIECES);
    xs[piece] = x;
    ys[piece] = y;
  }
  const made = { xs, ys, bend: bendOf(curve) };
  flats.set(curve, made);
  return made;
}

function valueAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function isBetween(a: number, b: number, low: number, high: number): boolean {
  return Math.max(a, b) >= low && Math.min(a, b) <= high;
}

/** How far a curve strays at most from the straight lines between its pieces. */
function bendOf([start, a, b, end]: Curve): number {
  const bend = (p: Point, q: Point, r: Point) => Math.hypot(p.x - 2 * q.x + r.x, p.y - 2 * q.y + r.y);
  return (0.75 * Math.max(bend(start, a, b), bend(a, b, end))) / PIECES ** 2;
}

/** A stretch of a curve as a curve of its own. */
export function cutCurve(curve: Curve, [from, to]: Stretch): Curve {
  if (from === 0 && to === 1) return curve;
  const [, rest] = split(curve, from);
  return split(rest, (to - from) / (1 - from))[0];
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

/** The length of a curve up to a place on it, as a line of short pieces. */
export function lengthUntil(curve: Curve, to: number): number {
  const { xs, ys } = flat(curve);
  let length = 0;
  for (let piece = 1; piece / PIECES <= to; piece += 1) {
    length += Math.hypot(valueAt(xs, piece) - valueAt(xs, piece - 1), valueAt(ys, piece) - valueAt(ys, piece - 1));
  }
  const whole = Math.floor(to * PIECES);
  if (whole / PIECES < to) length += distance(pointAt(curve, whole / PIECES), pointAt(curve, to));
  return length;
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
