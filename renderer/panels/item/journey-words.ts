/** A stretch of the journey as the inspector reads and says it. */
import type { WeekSpan } from '#shared/calendar';
import { dateOfWeek, formatSpan, WEEKS_PER_YEAR } from '#shared/calendar';
import type { PlanHeader } from '#shared/plan';

/** Word joiners keep the two years on one line. */
const NO_BREAK = '\u2060';

/** “1 week”, “38 weeks (1 year)”; with a cohort, the calendar years too: “209 weeks · 2031–2036”. */
export function lengthInWords(fromWeek: number, toWeek: number, header: PlanHeader): string {
  const weeks = toWeek - fromWeek + 1;
  const years = weeks % WEEKS_PER_YEAR === 0 ? weeks / WEEKS_PER_YEAR : 0;
  const length = weeks === 1 ? '1 week' : `${String(weeks)} weeks`;
  const whole = years === 0 ? length : `${length} (${years === 1 ? '1 year' : `${String(years)} years`})`;
  const dates = yearsInWords(fromWeek, toWeek, header);
  return dates === '' ? whole : `${whole} · ${dates}`;
}

function yearsInWords(fromWeek: number, toWeek: number, { firstSchoolYear, halfTermPattern }: PlanHeader): string {
  if (firstSchoolYear === null) return '';
  const first = dateOfWeek(firstSchoolYear, fromWeek, halfTermPattern);
  const last = dateOfWeek(firstSchoolYear, toWeek, halfTermPattern);
  if (!first.ok || !last.ok) return '';
  const [from, to] = [first.value.slice(0, 4), last.value.slice(0, 4)];
  return from === to ? from : `${from}${NO_BREAK}–${NO_BREAK}${to}`;
}

/** “6 times, last in Y6 w32 – w38”. */
export function timesInWords(all: readonly WeekSpan[]): string {
  const last = all.at(-1);
  return all.length < 2 || !last ? 'once' : `${String(all.length)} times, last in ${formatSpan(last.from, last.to)}`;
}
