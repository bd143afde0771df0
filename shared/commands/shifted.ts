/** Copies on the sketch lie a little lower and to the right, so that they can be told from what they are copies of. */
import type { FreeFacet, Item, Placing } from '#shared/plan';
import { freeLimits } from '#shared/plan';

/** One step aside, scene units. */
export const ASIDE = 24;

/** The place by so many units lower and to the right; at the edge of the sketch, higher or to the left instead. */
export function shiftedPlace(free: FreeFacet, by: number): FreeFacet {
  return { ...free, x: shifted(free.x, by), y: shifted(free.y, by) };
}

/** What shifts an item on the sketch, where it has a place there. */
export function placingAside({ facets: { free } }: Item, by: number): Placing {
  return free && by > 0 ? { facets: { free: shiftedPlace(free, by) } } : {};
}

function shifted(place: number, by: number): number {
  return place + by > freeLimits.farthest ? place - by : place + by;
}
