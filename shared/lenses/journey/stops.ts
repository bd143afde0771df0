/** Promises that end at a transition: what a child had up to it and has no longer after it. */
import type { Gate } from '#shared/calendar';
import { LAST_WEEK } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, JourneyFacet } from '#shared/plan';
import type { PlacedItem } from './pack-lane';

/** The entitlements that end where a gate is, unless another one takes over in the same lane; none at the journey's ends. */
export function entitlementsThatStopAt(placed: readonly PlacedItem[], gate: Gate): readonly Item[] {
  if (gate.afterWeek <= 0 || gate.afterWeek >= LAST_WEEK) return [];
  const bands = placed.filter(({ item }) => kindOf(item).look === 'band');
  return bands
    .filter(({ journey }) => journey.toWeek === gate.afterWeek)
    .filter(({ journey }) => !bands.some((other) => takesOver(other.journey, journey, gate)))
    .map(({ item }) => item);
}

function takesOver(other: JourneyFacet, ending: JourneyFacet, { afterWeek }: Gate): boolean {
  const { fromWeek, toWeek, lane } = other;
  return lane === ending.lane && fromWeek <= afterWeek + 1 && toWeek > afterWeek;
}
