// Where children of several cohorts are at the same moment. Rules: SPEC [CAL20].
import { ok, type Result } from '#shared/base';
import { type Cohort, checkCohort, startOfSchoolYear, weekOfDate } from './cohort';
import { checkPattern, DEFAULT_PATTERN, type HalfTerm, type HalfTermPattern, TERMS, type Term } from './half-terms';
import { formatDate, type IsoDate, isoDateOf, parseIsoDate } from './iso-date';
import { weekPosition } from './position';
import { SCHOOL_YEARS, type SchoolYearId, schoolYear, schoolYearOfWeek } from './school-years';
import { teachingMondays } from './teaching-weeks';
import type { Week } from './week';

/** A moment: a date, or the start of a term of the school year that starts in `year`. */
export type Moment = IsoDate | { readonly term: Term; readonly year: number };

/** Where a cohort is. Before and after the journey `years` counts the school years to its start, or since its end. */
export type Whereabouts =
  | { readonly at: 'before' | 'after'; readonly years: number }
  | {
      readonly at: 'journey';
      readonly week: Week;
      /** False in a holiday or at a weekend; the week is then the one before it. */
      readonly inTerm: boolean;
      readonly year: SchoolYearId;
      readonly term: Term;
      readonly halfTerm: HalfTerm;
      /** The age of the child at the start of the year. */
      readonly age: number;
    };

/** Where a cohort is at a moment. Fails with `bad-cohort`, `bad-pattern` or `bad-date`. */
export function whereIsCohort(
  cohort: Cohort,
  when: Moment,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<Whereabouts> {
  const known = checkCohort(cohort);
  if (!known.ok) return known;
  const parts = checkPattern(pattern);
  if (!parts.ok) return parts;
  const date = typeof when === 'string' ? when : startOfTerm(when, parts.value);
  const found = weekOfDate(cohort, date, pattern);
  if (found.ok) return onJourney(found.value.week, found.value.inTerm, pattern);
  const civil = parseIsoDate(date);
  if (!civil.ok) return civil;
  const years = startOfSchoolYear(civil.value, parts.value) - cohort;
  return ok(years < 0 ? { at: 'before', years: -years } : { at: 'after', years: years - SCHOOL_YEARS.length + 1 });
}

function onJourney(week: Week, inTerm: boolean, pattern: readonly number[]): Result<Whereabouts> {
  const position = weekPosition(week, pattern);
  if (!position.ok) return position;
  const { year, term, halfTerm } = position.value;
  return ok({ at: 'journey', week, inTerm, year, term, halfTerm, age: schoolYear(year).age });
}

function startOfTerm(
  { term, year }: { readonly term: Term; readonly year: number },
  pattern: HalfTermPattern,
): IsoDate {
  const before = pattern.slice(0, TERMS.indexOf(term) * 2).reduce((sum, weeks) => sum + weeks, 0);
  return isoDateOf(teachingMondays(year, pattern)[before] ?? 0);
}

/** The same for several cohorts, in their order. */
export function compareCohorts(
  cohorts: readonly Cohort[],
  when: Moment,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<readonly { readonly cohort: Cohort; readonly where: Whereabouts }[]> {
  const rows: { cohort: Cohort; where: Whereabouts }[] = [];
  for (const cohort of cohorts) {
    const where = whereIsCohort(cohort, when, pattern);
    if (!where.ok) return where;
    rows.push({ cohort, where: where.value });
  }
  return ok(rows);
}

/** "Year 4, autumn term, week 3", "2 years before Nursery", "left Year 13 3 summers ago". */
export function whereInWords(where: Whereabouts): string {
  if (where.at === 'journey') {
    const week = where.week - (schoolYearOfWeek(where.week)?.from ?? 1) + 1;
    return `${schoolYear(where.year).name}, ${where.term} term, week ${week}${where.inTerm ? '' : ', and then a holiday or weekend'}`;
  }
  if (where.at === 'before')
    return where.years === 1 ? 'one year before Nursery' : `${where.years} years before Nursery`;
  return where.years === 1 ? 'left Year 13 last summer' : `left Year 13 ${where.years} summers ago`;
}

/** The Monday of each of the 570 weeks of a cohort, in order. Fails with `bad-cohort` or `bad-pattern`. */
export function datesOfCohort(
  cohort: Cohort,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<readonly IsoDate[]> {
  const known = checkCohort(cohort);
  if (!known.ok) return known;
  const parts = checkPattern(pattern);
  if (!parts.ok) return parts;
  return ok(SCHOOL_YEARS.flatMap(({ index }) => teachingMondays(cohort + index, parts.value).map(isoDateOf)));
}

/** "autumn term 2031", "6 February 2027". */
export function momentInWords(when: Moment): string {
  return typeof when === 'string'
    ? formatDate(when)
    : `${when.term} term of ${when.year}/${String(when.year + 1).slice(-2)}`;
}
