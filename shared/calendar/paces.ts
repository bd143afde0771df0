/** The stretches of weeks by which the journey can be walked through. */
import { HALF_TERMS } from './half-terms';
import { halfTermSpan } from './position';
import { SCHOOL_YEARS } from './school-years';
import { LAST_WEEK, type WeekSpan } from './week';

export const paces = ['week', 'half-term', 'year'] as const;
export type Pace = (typeof paces)[number];

/** All of the journey at a pace: 570 weeks, 90 half-terms (none where the pattern is not one) or 15 years. */
export function spansAt(pace: Pace, pattern: readonly number[]): readonly WeekSpan[] {
  if (pace === 'year') return SCHOOL_YEARS.map(({ from, to }) => ({ from, to }));
  if (pace === 'week') return Array.from({ length: LAST_WEEK }, (_, index) => ({ from: index + 1, to: index + 1 }));
  return SCHOOL_YEARS.flatMap(({ id }) =>
    HALF_TERMS.flatMap((half) => {
      const span = halfTermSpan(id, half, pattern);
      return span.ok ? [span.value] : [];
    }),
  );
}
