/** Promises that end at a transition: what a child had up to it and has no longer after it. */
import type { Gate } from '#shared/calendar';
import { LAST_WEEK } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, JourneyFacet } from '#shared/plan';
import { occurrences } from '#shared/plan';
import type { PlacedItem } from './pack-lane';

/** The entitlements that end where a gate is, unless another one takes over in the same lane; none at the journey's ends. */
export function entitlementsThatStopAt(placed: readonly PlacedItem[], gate: Gate): readonly Item[] {
  if (gate.afterWeek <= 0 || gate.afterWeek >= LAST_WEEK) return [];
  const bands = placed.filter(({ item }) => kindOf(item).look === 'band');
  return bands
    .filter((band) => lastWeekOf(band) === gate.afterWeek)
    .filter(({ journey }) => !bands.some((other) => takesOver(other, journey, gate)))
    .map(({ item }) => item);
}

/** Of what repeats, the end of the last time. */
export function lastWeekOf({ item, journey }: PlacedItem): number {
  return occurrences(journey, item.facets.transition).at(-1)?.to ?? journey.toWeek;
}

function takesOver({ item, journey }: PlacedItem, ending: JourneyFacet, { afterWeek }: Gate): boolean {
  if (journey.lane !== ending.lane) return false;
  return occurrences(journey, item.facets.transition).some(({ from, to }) => from <= afterWeek + 1 && to > afterWeek);
}
