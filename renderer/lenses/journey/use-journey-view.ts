import { useMemo } from 'react';
import type { JourneyView } from '#shared/lenses/journey';
import type { Item } from '#shared/plan';
import { detailSwitch } from './detail';
import { countSwitch, fold, useFolded, useShownCohort, useStrip } from './looks';
import { pixelsPerWeek } from './pixels-per-week';
import { stretchSwitch } from './stretch';

/** The journey as the switches say: all of it in the canvas's width, or terms or weeks, with its lanes folded or not. */
export function useJourneyView(width: number): JourneyView {
  const count = countSwitch.useValue();
  const stretch = Number(stretchSwitch.useValue());
  const pxPerWeek = pixelsPerWeek(detailSwitch.useValue(), width * stretch, count);
  const folded = useFolded();
  const strip = useStrip();
  const cohort = useShownCohort();
  return useMemo(
    () => ({ pxPerWeek, count, folded, strip, ...(cohort !== undefined && { cohort }) }),
    [pxPerWeek, count, folded, strip, cohort],
  );
}

/** Looks at single weeks. */
export function showWeeks(): void {
  detailSwitch.set('weeks');
}

/** Unfolds the lane that an item lies in. */
export function bringOut({ facets: { journey } }: Item): void {
  if (journey) fold(journey.lane, false);
}
