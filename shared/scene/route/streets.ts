/**
 * Where a link can run upright and level when no plain curve is clear: close beside cards and words, and through the
 * middles of the cards that it joins. Arrays of numbers, because the way is sought step by step.
 */
import type { Rect } from '../geometry';
import { bottomOf, centreOf, rightOf } from '../geometry';
import { GRAZE } from './grid';
import type { Tied } from './ways';
import { CORNER } from './ways';

/** The least distance from a card, units. Rows of the journey are ten apart. */
const BESIDE = { x: 7, y: 5 } as const;
/** Streets closer to each other than this are one. */
const ONE = 2;
/** More crossings than this are not searched: a link that far through that much stays a plain curve. */
const MOST_CROSSINGS = 6_000;

export type Streets = {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** By row and column: how many cards are run through from a crossing to the next one right of it, or below it. */
  readonly across: Float64Array;
  readonly down: Float64Array;
  readonly start: Doors;
  readonly goal: Doors;
};

/** The crossings inside of a card from which it can be left, up and down as well as aside. */
type Doors = { readonly row: number; readonly first: number; readonly last: number };

/** What a search looks at: the ground, and the edges of what lies there, four numbers each. */
export type Surroundings = { readonly window: Rect; readonly edges: Float64Array };

/** The streets around two cards; null where there are too many. */
export function streetsBetween(from: Tied, to: Tied, { window, edges }: Surroundings): Streets | null {
  const [xs, ys] = [portsX(from.rect, to.rect), [centreOf(from.rect).y, centreOf(to.rect).y]];
  for (let at = 0; at < edges.length; at += 4) {
    xs.push((edges[at] ?? 0) - GRAZE - BESIDE.x, (edges[at + 1] ?? 0) + GRAZE + BESIDE.x);
    ys.push((edges[at + 2] ?? 0) - GRAZE - BESIDE.y, (edges[at + 3] ?? 0) + GRAZE + BESIDE.y);
  }
  const columns = inOrder(xs, window.x, rightOf(window));
  const rows = inOrder(ys, window.y, bottomOf(window));
  if (columns.length * rows.length > MOST_CROSSINGS) return null;
  const [across, down] = tollsOf(columns, rows, edges);
  const [start, goal] = [doorsOf(columns, rows, from.rect), doorsOf(columns, rows, to.rect)];
  closeTitle(down, columns, start, from);
  closeTitle(down, columns, goal, to);
  return { xs: columns, ys: rows, across, down, start, goal };
}

function doorsOf(xs: Float64Array, ys: Float64Array, rect: Rect): Doors {
  const first = firstAfter(xs, portNear(rect, rect.x) - ONE);
  const last = firstAfter(xs, portNear(rect, rightOf(rect)) + ONE) - 1;
  return { row: nearest(ys, centreOf(rect).y), first, last };
}

/** Through a title that runs on beside its card a link leaves level or not at all. */
function closeTitle(down: Float64Array, xs: Float64Array, { row, first, last }: Doors, { anchor }: Tied): void {
  const end = firstAfter(xs, rightOf(anchor));
  for (let column = firstAfter(xs, anchor.x); column < end; column += 1) {
    if (column >= first && column <= last) continue;
    for (const above of [row - 1, row]) if (above >= 0) down[above * xs.length + column] = Number.POSITIVE_INFINITY;
  }
}

/** Where upright ways leave and arrive best: in the middle, towards each other, and straight where that is possible. */
function portsX(from: Rect, to: Rect): number[] {
  const [a, b] = [centreOf(from).x, centreOf(to).x];
  const shared = [Math.max(from.x, to.x), Math.min(rightOf(from), rightOf(to))] as const;
  const straight = shared[0] < shared[1] ? [(shared[0] + shared[1]) / 2] : [];
  return [a, b, portNear(from, b), portNear(to, a), ...straight];
}

/** The place on a card's upper or lower border that is nearest to `x`. */
function portNear(rect: Rect, x: number): number {
  const inset = Math.min(CORNER, rect.width / 2);
  return Math.min(Math.max(x, rect.x + inset), rightOf(rect) - inset);
}

function inOrder(places: readonly number[], low: number, high: number): Float64Array {
  const sorted = Float64Array.from(places)
    .filter((place) => place >= low && place <= high)
    .sort();
  let end = 0;
  for (const place of sorted) {
    if (end > 0 && place - (sorted[end - 1] ?? 0) < ONE) continue;
    sorted[end] = place;
    end += 1;
  }
  return sorted.slice(0, end);
}

/** Half a card is counted where a street enters it, and half where it leaves. */
function tollsOf(
  xs: Float64Array,
  ys: Float64Array,
  edges: Float64Array,
): readonly [across: Float64Array, down: Float64Array] {
  const across = new Float64Array(xs.length * ys.length);
  const down = new Float64Array(xs.length * ys.length);
  for (let at = 0; at < edges.length; at += 4) {
    const left = firstAfter(xs, edges[at] ?? 0);
    const right = firstAfter(xs, edges[at + 1] ?? 0);
    const top = firstAfter(ys, edges[at + 2] ?? 0);
    const bottom = firstAfter(ys, edges[at + 3] ?? 0);
    for (let row = top; row < bottom; row += 1) {
      const start = row * xs.length;
      if (left > 0 && left < xs.length) across[start + left - 1] = (across[start + left - 1] ?? 0) + 0.5;
      if (right > 0 && right < xs.length) across[start + right - 1] = (across[start + right - 1] ?? 0) + 0.5;
    }
    for (let column = left; column < right; column += 1) {
      const above = (top - 1) * xs.length + column;
      const below = (bottom - 1) * xs.length + column;
      if (top > 0 && top < ys.length) down[above] = (down[above] ?? 0) + 0.5;
      if (bottom > 0 && bottom < ys.length) down[below] = (down[below] ?? 0) + 0.5;
    }
  }
  return [across, down];
}

/** The number of the first place after `value`; as many as there are if none is. */
function firstAfter(places: Float64Array, value: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of the place nearest to `value`. */
function nearest(places: Float64Array, value: number): number {
  const after = firstAfter(places, value);
  if (after === 0) return 0;
  if (after === places.length) return after - 1;
  return value - (places[after - 1] ?? 0) <= (places[after] ?? 0) - value ? after - 1 : after;
}
