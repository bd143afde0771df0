import { formatSpan } from '#shared/calendar';
import type { Item, JourneyFacet, Plan } from '#shared/plan';
import { whenInWords } from '#shared/plan';

const again = {
  'every-year': ', and every year after',
  'every-transition': ', and at every transition after',
} as const;

/** “Y4 w20 – Y9 w38, Attendance and inclusion”, or null for an item without a place on the journey. */
export function placeOf({ header }: Plan, { facets: { journey, transition } }: Item): string | null {
  if (!journey) return null;
  const lane = header.lanes.find(({ id }) => id === journey.lane)?.name ?? 'a lane that is gone';
  return `${whenInWords(journey, header.halfTermPattern, transition)}, ${lane}`;
}

/** The same for a card, which lies where the item is for the first time: “Y1 w3, and every year after, Teaching”. */
export function placeInWords({ fromWeek, toWeek, repeats }: JourneyFacet, laneName = 'a lane that is gone'): string {
  return `${formatSpan(fromWeek, toWeek)}${repeats ? again[repeats] : ''}, ${laneName}`;
}
