import { useMemo } from 'react';
import type { JourneyView } from '#shared/lenses/journey';
import { detailSwitch } from './detail';
import { pixelsPerWeek } from './pixels-per-week';

/** The journey as the switch says: all of it in the canvas's width, or terms or weeks. */
export function useJourneyView(width: number): JourneyView {
  const pxPerWeek = pixelsPerWeek(detailSwitch.useValue(), width);
  return useMemo(() => ({ pxPerWeek }), [pxPerWeek]);
}

/** Looks at single weeks. */
export function showWeeks(): void {
  detailSwitch.set('weeks');
}
