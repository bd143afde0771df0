// A stretch of weeks as it is read aloud, without abbreviations: "Year 4 week 20 to Year 9 week 38".
import { NO_WEEK } from './address';
import { schoolYearOfWeek } from './school-years';
import { checkSpan } from './week';

/**
 * For screen readers: "Year 4 week 20 to Year 9 week 38", "Year 7 week 1 to week 12", "Year 7 week 1"; whole years as
 * "Year 4 to Year 9" or "Year 7". `'outside the 570 weeks'` for anything but a span.
 */
export function spokenSpan(from: number, to: number): string {
  const first = schoolYearOfWeek(from);
  const last = schoolYearOfWeek(to);
  if (!checkSpan(from, to).ok || !first || !last) return NO_WEEK;
  if (from === first.from && to === last.to) return first === last ? first.name : `${first.name} to ${last.name}`;
  const start = `${first.name} week ${from - first.from + 1}`;
  if (from === to) return start;
  return `${start} to ${first === last ? '' : `${last.name} `}week ${to - last.from + 1}`;
}
