/** All the weeks that an item covers: one that repeats is one item with many occurrences. */
import type { WeekSpan } from '#shared/calendar';
import { occurrencesOf } from '#shared/calendar';
import type { JourneyFacet, TransitionFacet } from './facets';

/** In order; the first is where the item lies on the journey. `transition` tells where it lies around its gate. */
export function occurrences(
  { fromWeek, toWeek, repeats, repeatsUntil }: JourneyFacet,
  transition?: TransitionFacet,
): readonly WeekSpan[] {
  return occurrencesOf({ from: fromWeek, to: toWeek, repeats, until: repeatsUntil }, transition);
}
