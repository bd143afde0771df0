/** Which of several places lies in a direction: the way that keys take along links. Pure. */
import type { Direction } from '#shared/lenses';
import type { Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';

const unit: { readonly [Way in Direction]: readonly [number, number] } = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** What lies off the direction counts so much more than what lies along it. */
const ASIDE = 1.6;
/** Off by more than this for each unit along, and it rather lies in another direction. */
const WIDEST = 3;

/**
 * The nearest of `places` in a direction from `from`, counted from middle to middle. Where none lies just that way, the
 * one that lies least off it; null where all lie the other way. Long bars count where they overlap, so that what lies
 * straight below a bar is below it.
 */
export function inDirection<Place extends { readonly rect: Rect }>(
  from: Rect,
  places: readonly Place[],
  direction: Direction,
): Place | null {
  return allInDirection(from, places, direction)[0] ?? null;
}

/** All that lie in a direction, the nearest first; where none lies just that way, those of that half, the straightest first. */
export function allInDirection<Place extends { readonly rect: Rect }>(
  from: Rect,
  places: readonly Place[],
  direction: Direction,
): readonly Place[] {
  const ways = places.map((place) => wayIn(from, place, direction)).filter(({ along }) => along > 0);
  const ahead = ways.filter(({ along, aside }) => aside <= along * WIDEST);
  if (ahead.length === 0) return inOrder(ways, ({ along, aside }) => aside / along);
  return inOrder(ahead, ({ along, aside }) => along + aside * ASIDE);
}

type Measured<Place> = { readonly place: Place; readonly along: number; readonly aside: number };

function wayIn<Place extends { readonly rect: Rect }>(from: Rect, place: Place, direction: Direction): Measured<Place> {
  const [x, y] = unit[direction];
  const [dx, dy] = wayTo(from, place.rect, x !== 0);
  return { place, along: dx * x + dy * y, aside: Math.abs(dx * y) + Math.abs(dy * x) };
}

function inOrder<Place>(ways: readonly Measured<Place>[], costOf: (way: Measured<Place>) => number): readonly Place[] {
  return [...ways].sort((a, b) => costOf(a) - costOf(b)).map(({ place }) => place);
}

function wayTo(from: Rect, to: Rect, sideways: boolean): readonly [number, number] {
  const a = centreOf(from);
  const b = centreOf(to);
  const overlap = Math.min(from.x + from.width, to.x + to.width) - Math.max(from.x, to.x);
  return [!sideways && overlap > 0 ? 0 : b.x - a.x, b.y - a.y];
}
