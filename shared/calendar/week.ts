// The scale that everything on the journey is measured on: whole weeks, numbered from 1 (the first of
// Nursery) to 570 (the last of Year 13). Nothing here knows about dates.
import { fail, ok, type Result } from '#shared/base';

/** A teaching week of the journey: a whole number from 1 to 570. Unchecked; see {@link isWeek}. */
export type Week = number;

/** A stretch of weeks, both ends included; `from` is never after `to`. */
export type WeekSpan = { readonly from: Week; readonly to: Week };

export const FIRST_WEEK = 1;
export const LAST_WEEK = 570;
export const WEEKS_PER_YEAR = 38;

/** Whether the value is a week of the journey: a whole number from 1 to 570. */
export function isWeek(value: unknown): value is Week {
  return typeof value === 'number' && Number.isInteger(value) && value >= FIRST_WEEK && value <= LAST_WEEK;
}

/** The week itself, or `not-a-week`. */
export function checkWeek(week: number): Result<Week> {
  if (isWeek(week)) return ok(week);
  return fail(
    'not-a-week',
    `${String(week)} is not a week of the journey: weeks are whole numbers from 1 to ${LAST_WEEK}.`,
  );
}

/** The span from one week to another, both included. Fails with `not-a-week`, or `span-reversed` if it ends before it starts. */
export function checkSpan(from: number, to: number): Result<WeekSpan> {
  const first = checkWeek(from);
  if (!first.ok) return first;
  const last = checkWeek(to);
  if (!last.ok) return last;
  if (from > to)
    return fail('span-reversed', `Week ${to} comes before week ${from}: the end must not be before the start.`);
  return ok({ from, to });
}
