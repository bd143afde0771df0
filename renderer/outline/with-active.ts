import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor } from '@tanstack/react-virtual';

/** The lines to draw: those near what is seen, and the one that has the keys, so that it never loses them by scrolling. */
export function withActive(range: Range, active: number): number[] {
  const near = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || near.includes(active)) return near;
  return [...near, active].sort((a, b) => a - b);
}
