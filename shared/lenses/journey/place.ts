import type { Item, JourneyFacet, Plan } from '#shared/plan';
import { whenInWords } from '#shared/plan';

/** “Y4 w20 – Y9 w38, Attendance and inclusion”, or null for an item without a place on the journey. */
export function placeOf(plan: Plan, item: Item): string | null {
  const { journey } = item.facets;
  if (!journey) return null;
  return placeInWords(plan, item, journey, plan.header.lanes.find(({ id }) => id === journey.lane)?.name);
}

/** “Y4 w20 – Y9 w38, Attendance and inclusion”; “Every year in Summer 2, from Year 1 to Year 6, Curriculum”. */
export function placeInWords(
  { header }: Plan,
  { facets }: Item,
  journey: JourneyFacet,
  laneName = 'a lane that is gone',
): string {
  return `${whenInWords(journey, header.halfTermPattern, facets.transition)}, ${laneName}`;
}
