// Where a week lies in its year, and back: the arithmetic between a week number and what people call it.
import { fail, ok, type Result } from '#shared/base';
import { checkPattern, DEFAULT_PATTERN, HALF_TERMS, type HalfTerm, type Term, termOfHalfTerm } from './half-terms';
import type { PhaseId } from './phases';
import { type SchoolYearId, schoolYear, schoolYearOfWeek } from './school-years';
import { checkWeek, WEEKS_PER_YEAR, type Week, type WeekSpan } from './week';

/** Everything that a week is called. All counts start at 1. */
export type WeekPosition = {
  readonly year: SchoolYearId;
  /** 1 to 38. */
  readonly weekOfYear: number;
  readonly phase: PhaseId;
  readonly term: Term;
  readonly weekOfTerm: number;
  readonly halfTerm: HalfTerm;
  readonly weekOfHalfTerm: number;
};

/** The position of a week in its year. Fails with `not-a-week` or `bad-pattern`. */
export function weekPosition(week: number, pattern: readonly number[] = DEFAULT_PATTERN): Result<WeekPosition> {
  const checked = checkWeek(week);
  if (!checked.ok) return checked;
  const parts = checkPattern(pattern);
  if (!parts.ok) return parts;
  const year = schoolYearOfWeek(week);
  if (!year) return fail('not-a-week', `Week ${week} is in no school year.`);
  const weekOfYear = week - year.from + 1;
  const halfTerm = HALF_TERMS.find((half) => weekOfYear <= weeksThrough(half, pattern)) ?? 6;
  const term = termOfHalfTerm(halfTerm);
  const [firstHalf] = halvesOf(term);
  return ok({
    year: year.id,
    weekOfYear,
    phase: year.phase,
    term,
    weekOfTerm: weekOfYear - weeksBefore(firstHalf, pattern),
    halfTerm,
    weekOfHalfTerm: weekOfYear - weeksBefore(halfTerm, pattern),
  });
}

/** The week of the journey that is a year's nth week (1 to 38). Fails with `no-such-week`. */
export function weekInYear(year: SchoolYearId, weekOfYear: number): Result<Week> {
  const { name, from } = schoolYear(year);
  return nth({ from, to: from + WEEKS_PER_YEAR - 1 }, weekOfYear, name);
}

/** The week of the journey that is a term's nth week. Fails with `no-such-week` or `bad-pattern`. */
export function weekInTerm(
  year: SchoolYearId,
  term: Term,
  weekOfTerm: number,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<Week> {
  const span = termSpan(year, term, pattern);
  return span.ok ? nth(span.value, weekOfTerm, `The ${term} term of ${schoolYear(year).name}`) : span;
}

/** The weeks of a term. Fails with `bad-pattern`. */
export function termSpan(
  year: SchoolYearId,
  term: Term,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<WeekSpan> {
  const [first, last] = halvesOf(term);
  return halvesSpan(year, first, last, pattern);
}

/** The weeks of a half-term (1 to 6). Fails with `bad-pattern`, or `no-such-half-term`. */
export function halfTermSpan(
  year: SchoolYearId,
  halfTerm: number,
  pattern: readonly number[] = DEFAULT_PATTERN,
): Result<WeekSpan> {
  const half = HALF_TERMS.find((one) => one === halfTerm);
  if (half === undefined) return fail('no-such-half-term', `${halfTerm} is not a half-term: they are numbered 1 to 6.`);
  return halvesSpan(year, half, half, pattern);
}

/** The two half-terms of a term. */
function halvesOf(term: Term): readonly [HalfTerm, HalfTerm] {
  if (term === 'autumn') return [1, 2];
  return term === 'spring' ? [3, 4] : [5, 6];
}

function halvesSpan(year: SchoolYearId, first: HalfTerm, last: HalfTerm, pattern: readonly number[]): Result<WeekSpan> {
  const parts = checkPattern(pattern);
  if (!parts.ok) return parts;
  const before = schoolYear(year).from - 1;
  return ok({ from: before + weeksBefore(first, pattern) + 1, to: before + weeksThrough(last, pattern) });
}

function nth(span: WeekSpan, n: number, name: string): Result<Week> {
  const length = span.to - span.from + 1;
  if (Number.isInteger(n) && n >= 1 && n <= length) return ok(span.from + n - 1);
  return fail('no-such-week', `${name} has weeks 1 to ${length}; there is no week ${n}.`);
}

function weeksBefore(halfTerm: HalfTerm, pattern: readonly number[]): number {
  return pattern.slice(0, halfTerm - 1).reduce((sum, weeks) => sum + weeks, 0);
}

function weeksThrough(halfTerm: HalfTerm, pattern: readonly number[]): number {
  return pattern.slice(0, halfTerm).reduce((sum, weeks) => sum + weeks, 0);
}
