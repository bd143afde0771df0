/**
 * What becomes of a walk through streets: it begins and ends on the cards' borders, keeps to the middle of the gaps it
 * runs through, a little aside of others there, and has round corners.
 */
import type { Point, Rect } from '../geometry';
import { bottomOf, contains, rightOf } from '../geometry';
import type { Curve, Way } from '../way';
import { GRAZE } from './grid';
import type { Tied } from './ways';

/** In a wider gap a link keeps this far from the card beside it, units. */
const BESIDE = 16;
/** Never closer than this to what it runs past, as far as there is room. */
const CLOSEST = 3;
const RADIUS = 12;
/** Room for what a line ends in. */
const END = 10;
/** How far the control points of a quarter circle lie from its ends, as a share of the radius. */
const ROUND = 0.5523;

/** The corners with both ends on the cards' borders; null where a card is left through the title that runs on beside it. */
export function clipped(corners: readonly Point[], from: Tied, to: Tied): readonly Point[] | null {
  const [second, beforeLast] = [corners[1], corners.at(-2)];
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !second || !beforeLast || !last) return null;
  if (corners.length > 2 && (contains(from.anchor, second) || contains(to.anchor, beforeLast))) return null;
  const start = border(from, first, second);
  const end = border(to, last, beforeLast);
  if (corners.length === 2) return start.x === end.x || start.y === end.y ? [start, end] : null;
  const middle = corners.slice(1, -1);
  // A street can lie a hair beside a narrow card.
  middle[0] = second.y === first.y ? { x: second.x, y: start.y } : { x: start.x, y: second.y };
  const next = middle.at(-1) ?? second;
  middle[middle.length - 1] = beforeLast.y === last.y ? { x: next.x, y: end.y } : { x: end.x, y: next.y };
  return [start, ...middle, end];
}

/** Where one leaves a card from `inside` towards `outside`, straight up, down or aside. */
function border({ rect, anchor }: Tied, inside: Point, outside: Point): Point {
  if (inside.y === outside.y) {
    const y = Math.min(Math.max(inside.y, rect.y), bottomOf(rect));
    return { x: outside.x > inside.x ? rightOf(anchor) : anchor.x, y };
  }
  const x = Math.min(Math.max(inside.x, rect.x), rightOf(rect));
  return { x, y: outside.y > inside.y ? bottomOf(rect) : rect.y };
}

/** How many of the places with these edges a way with these corners runs through. */
export function crossings(corners: readonly Point[], edges: Float64Array): number {
  let count = 0;
  for (let at = 0; at < edges.length; at += 4) {
    if (runsThrough(corners, edges, at)) count += 1;
  }
  return count;
}

function runsThrough(corners: readonly Point[], edges: Float64Array, at: number): boolean {
  let a = corners[0];
  for (const b of corners) {
    const beside = !a || Math.max(a.x, b.x) <= (edges[at] ?? 0) || Math.min(a.x, b.x) >= (edges[at + 1] ?? 0);
    if (!beside && a && Math.max(a.y, b.y) > (edges[at + 2] ?? 0) && Math.min(a.y, b.y) < (edges[at + 3] ?? 0))
      return true;
    a = b;
  }
  return false;
}

/** Moves every stretch but the first and the last into the middle of its gap, and `aside` units from there. */
export function centred(corners: readonly Point[], edges: Float64Array, window: Rect, aside: number): readonly Point[] {
  const moved = corners.map(({ x, y }) => ({ x, y }));
  for (let index = 1; index + 2 < moved.length; index += 1) {
    const a = moved[index] as { x: number; y: number };
    const b = moved[index + 1] as { x: number; y: number };
    if (a.y === b.y) {
      const y = inGap(a.y, gapBeside(a, b, 'y', edges, window.y, bottomOf(window)), aside);
      a.y = y;
      b.y = y;
    } else {
      const x = inGap(a.x, gapBeside(a, b, 'x', edges, window.x, rightOf(window)), aside);
      a.x = x;
      b.x = x;
    }
  }
  return moved;
}

type Gap = readonly [low: number, high: number];

/** The free ground on both sides of a stretch that runs level (`y`) or upright (`x`). */
function gapBeside(a: Point, b: Point, axis: 'x' | 'y', edges: Float64Array, low: number, high: number): Gap {
  const along = axis === 'y' ? 'x' : 'y';
  const [start, end] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])];
  const [first, own] = axis === 'y' ? [0, 2] : [2, 0];
  const place = a[axis];
  let [before, after] = [low, high];
  for (let at = 0; at < edges.length; at += 4) {
    if ((edges[at + first] ?? 0) >= end + RADIUS || (edges[at + first + 1] ?? 0) <= start - RADIUS) continue;
    const [near, far] = [(edges[at + own] ?? 0) - GRAZE, (edges[at + own + 1] ?? 0) + GRAZE];
    if (far <= place) before = Math.max(before, far);
    else if (near >= place) after = Math.min(after, near);
  }
  return [before, after];
}

function inGap(place: number, [low, high]: Gap, aside: number): number {
  const [before, after] = [place - low, high - place];
  const middle =
    before + after <= 2 * BESIDE
      ? (low + high) / 2
      : before < after
        ? low + Math.max(before, BESIDE)
        : high - Math.max(after, BESIDE);
  const room = Math.max(0, Math.min(middle - low, high - middle) - CLOSEST);
  return middle + Math.min(Math.max(aside, -room), room);
}

/** Straight lines and round corners. */
export function rounded(corners: readonly Point[]): Way | null {
  const curves: Curve[] = [];
  let at = corners[0];
  if (!at) return null;
  for (let index = 1; index < corners.length; index += 1) {
    const [before, corner, after] = [corners[index - 1] as Point, corners[index] as Point, corners[index + 1]];
    if (!after) {
      if (distance(at, corner) > 0) curves.push(straight(at, corner));
      break;
    }
    const [into, out] = [distance(before, corner), distance(corner, after)];
    const isLast = index + 2 === corners.length;
    const radius = Math.min(RADIUS, index === 1 ? besideEnd(into) : into / 2, isLast ? besideEnd(out) : out / 2);
    const [start, end] = [towards(corner, before, radius), towards(corner, after, radius)];
    if (distance(at, start) > 0) curves.push(straight(at, start));
    if (radius > 0)
      curves.push([start, towards(start, corner, radius * ROUND), towards(end, corner, radius * ROUND), end]);
    at = end;
  }
  const [first, ...rest] = curves;
  return first ? [first, ...rest] : null;
}

/** How much of a first or last stretch a round corner may take: what stands at a line's end stands on a straight piece. */
function besideEnd(length: number): number {
  return Math.max(length / 2, length - END);
}

function straight(a: Point, b: Point): Curve {
  const between = (share: number) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
  return [a, between(1 / 3), between(2 / 3), b];
}

/** The point `by` units from `a` on the way to `b`. */
function towards(a: Point, b: Point, by: number): Point {
  const length = distance(a, b);
  const share = length === 0 ? 0 : by / length;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}
