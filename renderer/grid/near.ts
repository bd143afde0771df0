import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor } from '@tanstack/react-virtual';

/** What is drawn: what is near what is seen, and what has the keys, so that it never loses them by scrolling. */
export function near(range: Range, active: number): number[] {
  const seen = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || seen.includes(active)) return seen;
  return [...seen, active].sort((a, b) => a - b);
}
