/** The dates of a cohort along the journey. */
import { datesOfCohort } from '#shared/calendar';
import type { Plan, PlanHeader } from '#shared/plan';

type Known = { readonly cohort: number; readonly mondays: readonly string[] };

/** Of the cohort that was last asked for: one at a time is on screen. */
const remembered = new WeakMap<PlanHeader, Known>();

/** The Monday of each of the 570 weeks of a cohort, ISO 8601, in the plan's half-terms; none without a cohort. */
export function mondaysOf({ header }: Plan, cohort: number | null): readonly string[] {
  if (cohort === null) return [];
  const known = remembered.get(header);
  if (known?.cohort === cohort) return known.mondays;
  const found = datesOfCohort(cohort, header.halfTermPattern);
  const mondays = found.ok ? found.value : [];
  remembered.set(header, { cohort, mondays });
  return mondays;
}

/** “2031–32”: the calendar years of a cohort's school year of this index (0 for Nursery); empty without a cohort. */
export function calendarYears(cohort: number | null, index: number): string {
  if (cohort === null) return '';
  const start = cohort + index;
  return `${start}–${String((start + 1) % 100).padStart(2, '0')}`;
}
