import { useMemo } from 'react';
import { useView, viewStore } from '#renderer/session';
import type { JourneyView } from '#shared/lenses/journey';
import { pixelsPerWeek } from './pixels-per-week';

/** The journey as the switch says: all of it in the canvas's width, or terms or weeks. */
export function useJourneyView(width: number): JourneyView {
  const detail = useView(({ journeyDetail }) => journeyDetail);
  const pxPerWeek = pixelsPerWeek(detail, width);
  return useMemo(() => ({ pxPerWeek }), [pxPerWeek]);
}

/** Looks at single weeks. */
export function showWeeks(): void {
  viewStore.setState({ journeyDetail: 'weeks' });
}
