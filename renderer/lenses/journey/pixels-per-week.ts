import { fitView } from '#shared/lenses/journey';
import type { JourneyDetail } from './detail';

const FOR_TERMS = 6;
const FOR_WEEKS = 24;

/** How wide a week is drawn, in scene units, on a canvas of `width` px (gutter included). */
export function pixelsPerWeek(detail: JourneyDetail, width: number): number {
  if (detail === 'terms') return FOR_TERMS;
  if (detail === 'weeks') return FOR_WEEKS;
  return fitView(width).pxPerWeek;
}
