/** The dates of the plan's cohort along the journey. */
import { datesOfCohort } from '#shared/calendar';
import type { Plan, PlanHeader } from '#shared/plan';

const remembered = new WeakMap<PlanHeader, readonly string[]>();

/** The Monday of each of the 570 weeks, ISO 8601; none where the plan has no cohort. */
export function mondaysOf({ header }: Plan): readonly string[] {
  const known = remembered.get(header);
  if (known) return known;
  const { firstSchoolYear, halfTermPattern } = header;
  const found = firstSchoolYear === null ? null : datesOfCohort(firstSchoolYear, halfTermPattern);
  const dates = found?.ok ? found.value : [];
  remembered.set(header, dates);
  return dates;
}

/** “2031–32”: the calendar years of the cohort's school year of this index (0 for Nursery); empty without a cohort. */
export function calendarYears({ header }: Plan, index: number): string {
  if (header.firstSchoolYear === null) return '';
  const start = header.firstSchoolYear + index;
  return `${start}–${String((start + 1) % 100).padStart(2, '0')}`;
}
