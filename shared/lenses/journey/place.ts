import { formatSpan } from '#shared/calendar';
import type { Item, JourneyFacet, Plan } from '#shared/plan';

/** “Y4 w20 – Y9 w38, Attendance and inclusion”, or null for an item without a place on the journey. */
export function placeOf(plan: Plan, item: Item): string | null {
  const { journey } = item.facets;
  if (!journey) return null;
  return placeInWords(journey, plan.header.lanes.find(({ id }) => id === journey.lane)?.name);
}

/** “Y4 w20 – Y9 w38, Attendance and inclusion”. */
export function placeInWords({ fromWeek, toWeek }: JourneyFacet, laneName = 'a lane that is gone'): string {
  return `${formatSpan(fromWeek, toWeek)}, ${laneName}`;
}
