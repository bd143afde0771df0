import type { JourneyLevel, WeekCount } from '#shared/lenses/journey';
import { fitView } from '#shared/lenses/journey';

const FOR_TERMS = 6;
/** Dates want more room than the names of terms: “20 Feb” below each half-term. */
const FOR_DATED_TERMS = 9;
const FOR_WEEKS = 24;

/** How wide a week is drawn, in scene units, on a canvas of `width` px (gutter included). */
export function pixelsPerWeek(detail: JourneyLevel, width: number, count: WeekCount = 'year'): number {
  if (detail === 'terms') return count === 'dates' ? FOR_DATED_TERMS : FOR_TERMS;
  if (detail === 'weeks') return FOR_WEEKS;
  return fitView(width).pxPerWeek;
}
