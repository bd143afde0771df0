/** [J21] Promises that end at a transition: what a child had up to it and has no longer after it. */
import type { Gate } from '#shared/calendar';
import { LAST_WEEK } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, JourneyFacet } from '#shared/plan';
import { occurrences } from '#shared/plan';
import type { PlacedItem } from './pack-lane';

/** The last fortnight of a school year is farewells and reports: what ends in it ends with the year. */
const FORTNIGHT = 2;
/** What is shorter than a term and ends shortly before a gate was meant to end there. */
const TERM = 12;

/** The entitlements that end where a gate is, unless another one takes over in the same lane; none at the journey’s ends. */
export function entitlementsThatStopAt(placed: readonly PlacedItem[], gate: Gate): readonly Item[] {
  if (gate.afterWeek <= 0 || gate.afterWeek >= LAST_WEEK) return [];
  const bands = placed.filter(({ item }) => kindOf(item).look === 'band');
  return bands
    .filter((band) => stopsAtSeam(band, gate))
    .filter(({ journey }) => !bands.some((other) => takesOver(other, journey, gate)))
    .map(({ item }) => item);
}

/** Whether something ends at a gate: in the last week before it, or, having run for a term, in the fortnight before that. */
export function stopsAtSeam(one: PlacedItem, { afterWeek }: Gate): boolean {
  const ends = lastWeekOf(one);
  if (ends === afterWeek) return true;
  const { fromWeek, toWeek } = one.journey;
  return toWeek - fromWeek + 1 >= TERM && ends < afterWeek && ends >= afterWeek - FORTNIGHT;
}

/** Of what repeats, the end of the last time. */
function lastWeekOf({ item, journey }: PlacedItem): number {
  return occurrences(journey, item.facets.transition).at(-1)?.to ?? journey.toWeek;
}

/** Whether it is there when the others begin after the gate, or within a fortnight of that. */
function takesOver({ item, journey }: PlacedItem, ending: JourneyFacet, { afterWeek }: Gate): boolean {
  if (journey.lane !== ending.lane) return false;
  return occurrences(journey, item.facets.transition).some(
    ({ from, to }) => from <= afterWeek + 1 + FORTNIGHT && to > afterWeek,
  );
}
