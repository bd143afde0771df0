import type { JourneyDetail } from '#renderer/session';
import { LAST_WEEK } from '#shared/calendar';
import { GUTTER } from '#shared/lenses/journey';

const FOR_TERMS = 6;
const FOR_WEEKS = 24;
/** In the view of years the whole journey fits the canvas, as long as a year stays this readable. */
const NARROWEST = 1;
const WIDEST = 4;

/** How wide a week is drawn, in scene units, on a canvas of `width` px (gutter included). */
export function pixelsPerWeek(detail: JourneyDetail, width: number): number {
  if (detail === 'terms') return FOR_TERMS;
  if (detail === 'weeks') return FOR_WEEKS;
  return Math.min(Math.max((width - GUTTER) / LAST_WEEK, NARROWEST), WIDEST);
}
