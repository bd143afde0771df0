// A cohort ties the journey to the calendar: with it, every week has a date.
import { fail, ok, type Result } from '#shared/base';
import { checkPattern, DEFAULT_PATTERN, type HalfTermPattern } from './half-terms';
import { type Civil, type DayNumber, dayNumber, formatDate, type IsoDate, isoDateOf, parseIsoDate } from './iso-date';
import { SCHOOL_YEARS } from './school-years';
import { teachingMondays } from './teaching-weeks';
import { checkWeek, WEEKS_PER_YEAR, type Week } from './week';

/** The calendar year in whose September the cohort starts Nursery: a whole number from 1990 to 2100. */
export type Cohort = number;

export const FIRST_COHORT = 1990;
export const LAST_COHORT = 2100;

const MONDAY_TO_FRIDAY = 5;
const AUGUST = 8;

/** What a date is in a cohort's journey. In a holiday or at a weekend it is the week before, and not in term. */
export type DateOnJourney = { readonly week: Week; readonly inTerm: boolean };

/** The cohort itself, or `bad-cohort`. */
export function checkCohort(cohort: number): Result<Cohort> {
  if (Number.isInteger(cohort) && cohort >= FIRST_COHORT && cohort <= LAST_COHORT) return ok(cohort);
  const range = `from ${FIRST_COHORT} to ${LAST_COHORT}`;
  return fail(
    'bad-cohort',
    `A cohort is named by the year in which it starts Nursery, ${range}; ${cohort} is not one.`,
  );
}

/** The Monday on which a cohort's week starts. Fails with `bad-cohort`, `not-a-week` or `bad-pattern`. Source: [CAL9] to [CAL15]. */
export function dateOfWeek(
  cohort: number,
  week: number,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<IsoDate> {
  const known = checkWeek(week);
  if (!known.ok) return known;
  const parts = checkBoth(cohort, pattern);
  if (!parts.ok) return parts;
  const index = Math.floor((week - 1) / WEEKS_PER_YEAR);
  const monday = teachingMondays(cohort + index, parts.value)[(week - 1) % WEEKS_PER_YEAR];
  return monday === undefined ? fail('not-a-week', `Week ${week} has no date.`) : ok(isoDateOf(monday));
}

/**
 * The week of a cohort's journey that a date lies in. A holiday or weekend gives the week before it, not in term.
 * Fails with `bad-date`, `bad-cohort`, `bad-pattern`, `before-journey` (earlier than week 1), or `after-journey` (the
 * September after Year 13 or later). Source: [CAL16].
 */
export function weekOfDate(
  cohort: number,
  date: IsoDate,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<DateOnJourney> {
  const civil = parseIsoDate(date);
  if (!civil.ok) return civil;
  const parts = checkBoth(cohort, pattern);
  if (!parts.ok) return parts;
  const { year, month, day } = civil.value;
  const today = dayNumber(year, month, day);
  const started = startOfSchoolYear(civil.value, parts.value);
  const index = started - cohort;
  if (index < 0) {
    return fail('before-journey', `${formatDate(date)} is before the cohort of ${cohort} starts Nursery.`);
  }
  if (index >= SCHOOL_YEARS.length) {
    return fail('after-journey', `On ${formatDate(date)} the cohort of ${cohort} has left Year 13.`);
  }
  return ok(dateInYear(today, index * WEEKS_PER_YEAR, teachingMondays(started, parts.value)));
}

/**
 * The cohort that a child belongs to: 3 years old on 31 August, Nursery in September. Fails with `bad-date`, or
 * `bad-cohort` if that is not between 1990 and 2100. Source: [CAL8].
 */
export function cohortOfBirthDate(date: IsoDate): Result<Cohort> {
  const born = parseIsoDate(date);
  if (!born.ok) return born;
  return checkCohort(born.value.year + (born.value.month <= AUGUST ? 3 : 4));
}

/** The calendar year in which the school year of a day has started. */
export function startOfSchoolYear({ year, month, day }: Civil, pattern: HalfTermPattern): number {
  const today = dayNumber(year, month, day);
  return (teachingMondays(year, pattern)[0] ?? 0) <= today ? year : year - 1;
}

function dateInYear(today: DayNumber, weeksBefore: number, mondays: readonly DayNumber[]): DateOnJourney {
  const begun = mondays.findLastIndex((monday) => monday <= today);
  return { week: weeksBefore + begun + 1, inTerm: today - (mondays[begun] ?? 0) < MONDAY_TO_FRIDAY };
}

function checkBoth(cohort: number, pattern: readonly number[]): Result<HalfTermPattern> {
  const known = checkCohort(cohort);
  return known.ok ? checkPattern(pattern) : known;
}
