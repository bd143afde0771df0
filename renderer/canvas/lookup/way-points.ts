/** Looking along a link's way: what it passes, how far a point is from it. Pure. */
import type { Curve, Point, Rect, Way } from '#shared/scene';
import { bottomOf, contains, cutCurve, hullOf, inflate, pointAt, rightOf, roughLength } from '#shared/scene';

/** Points along a way, its ends among them, no two neighbours farther apart than `step` units of the way over its control points. */
export function* pointsAlong(way: Way, step: number): Generator<Point> {
  yield way[0][0];
  for (const curve of way) {
    const looks = Math.max(1, Math.ceil(roughLength(curve) / step));
    for (let look = 1; look <= looks; look += 1) yield pointAt(curve, look / looks);
  }
}

/** Whether a point lies within `reach` units of a way. */
export function isNearWay(way: Way, at: Point, reach: number): boolean {
  if (!contains(inflate(hullOf(way), reach), at)) return false;
  let before: Point | null = null;
  for (const point of pointsAlong(way, Math.max(reach * 2, 4))) {
    if (before && distanceToLine(before, point, at) <= reach) return true;
    before = point;
  }
  return false;
}

/** Into so many rectangles a curve is divided that goes alone. */
const BOXES = 8;

/** Rectangles that hold all of a way between them: less ground than its hull where it goes slantwise or bends. */
export function boxesAlong(way: Way): readonly Rect[] {
  const [alone] = way;
  if (way.length > 1) return way.map((curve) => hullOf([curve]));
  const along = Array.from({ length: BOXES }, (_, box) => cutCurve(alone, box / BOXES, (box + 1) / BOXES));
  return along.map((curve) => hullOf([curve]));
}

/** Stretches of a way: the curve that it is on and the curve's parameter, added up, so from 0 to the number of curves. */
export type Stretch = readonly [number, number];

/** Into so many straight pieces a curve is divided that goes alone. */
const PIECES = 24;
/** A quarter of a turn, or a straight line, needs fewer. */
const FEW_PIECES = 4;

/** The stretches of a way that may lie in `rect`: what is left out does not. In order, apart from each other. */
export function stretchesIn(way: Way, rect: Rect): readonly Stretch[] {
  const { xs, ys, each, bend } = flat(way);
  const [left, right] = [rect.x - bend, rightOf(rect) + bend];
  const [top, bottom] = [rect.y - bend, bottomOf(rect) + bend];
  const stretches: [number, number][] = [];
  let last: [number, number] | null = null;
  for (let piece = 1; piece < xs.length; piece += 1) {
    if (!isBetween(valueAt(xs, piece - 1), valueAt(xs, piece), left, right)) continue;
    if (!isBetween(valueAt(ys, piece - 1), valueAt(ys, piece), top, bottom)) continue;
    const start = (piece - 1) / each;
    if (last?.[1] === start) last[1] = piece / each;
    else {
      last = [start, piece / each];
      stretches.push(last);
    }
  }
  return stretches;
}

/** A way as straight pieces, so many to each curve, and how far it strays from them at most. */
type Flat = {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly each: number;
  readonly bend: number;
};

/** A way is looked at for every picture that it runs through, and never changes. */
const flats = new WeakMap<Way, Flat>();

function flat(way: Way): Flat {
  const known = flats.get(way);
  if (known) return known;
  const each = way.length === 1 ? PIECES : FEW_PIECES;
  const xs = new Float64Array(way.length * each + 1);
  const ys = new Float64Array(way.length * each + 1);
  for (const [index, curve] of way.entries()) {
    for (let piece = 0; piece <= each; piece += 1) {
      const { x, y } = pointAt(curve, piece / each);
      xs[index * each + piece] = x;
      ys[index * each + piece] = y;
    }
  }
  const made = { xs, ys, each, bend: Math.max(...way.map((curve) => bendOf(curve, each))) };
  flats.set(way, made);
  return made;
}

function valueAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function isBetween(a: number, b: number, low: number, high: number): boolean {
  return Math.max(a, b) >= low && Math.min(a, b) <= high;
}

/** How far a curve strays at most from so many straight pieces. */
function bendOf([start, a, b, end]: Curve, pieces: number): number {
  const bend = (p: Point, q: Point, r: Point) => Math.hypot(p.x - 2 * q.x + r.x, p.y - 2 * q.y + r.y);
  return (0.75 * Math.max(bend(start, a, b), bend(a, b, end))) / pieces ** 2;
}

/** A stretch of a way as a way of its own. */
export function cutWay(way: Way, [from, to]: Stretch): Way {
  if (from === 0 && to === way.length) return way;
  const cut: Curve[] = [];
  for (const [index, curve] of way.entries()) {
    const start = Math.max(0, from - index);
    const end = Math.min(1, to - index);
    if (start < end) cut.push(cutCurve(curve, start, end));
  }
  const [first, ...rest] = cut;
  return first ? [first, ...rest] : [cutCurve(way.at(-1) ?? way[0], 1, 1)];
}

/** The length of a way up to a place on it, as a line of short pieces. */
export function lengthUntil(way: Way, to: number): number {
  const { xs, ys, each } = flat(way);
  let length = 0;
  for (let piece = 1; piece / each <= to; piece += 1) {
    length += Math.hypot(valueAt(xs, piece) - valueAt(xs, piece - 1), valueAt(ys, piece) - valueAt(ys, piece - 1));
  }
  const whole = Math.floor(to * each);
  const rest = way[Math.floor(whole / each)];
  if (whole / each === to || !rest) return length;
  const end = pointAt(rest, to - Math.floor(whole / each));
  return length + Math.hypot(end.x - valueAt(xs, whole), end.y - valueAt(ys, whole));
}

function distanceToLine(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(from.x + along * dx - at.x, from.y + along * dy - at.y);
}
