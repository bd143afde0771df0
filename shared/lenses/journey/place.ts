import { formatSpan } from '#shared/calendar';
import type { Item, JourneyFacet, Plan } from '#shared/plan';

/** “Y4 w20 – Y9 w38, Attendance and inclusion”, or null for an item without a place on the journey. */
export function placeOf(plan: Plan, item: Item): string | null {
  return item.facets.journey ? placeInWords(plan, item.facets.journey) : null;
}

export function placeInWords(plan: Plan, { fromWeek, toWeek, lane }: JourneyFacet): string {
  const name = plan.header.lanes.find((known) => known.id === lane)?.name ?? 'a lane that is gone';
  return `${formatSpan(fromWeek, toWeek)}, ${name}`;
}
