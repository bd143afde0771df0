/** Where a way begins: read from whom one follows and a day, as people say it. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Cohort, IsoDate, Week } from '#shared/calendar';
import { checkCohort, cohortOfBirthDate, formatDate, parseDate, whereInWords, whereIsCohort } from '#shared/calendar';
import type { Plan } from '#shared/plan';

/** A day of birth has a day; a school year alone is the September in which the child starts Nursery. */
const YEAR = /\b(\d{4})\b/u;

/**
 * [W9] The cohort of a child: “6 Feb 2023” is a day of birth, “2026” or “September 2026” the start of Nursery. Fails
 * with `not-a-child` for neither, or `bad-cohort`.
 */
export function readChild(text: string): Result<Cohort> {
  const born = parseDate(text);
  if (born.ok) return cohortOfBirthDate(born.value);
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined && /^(?:[a-z]+ )?\d{4}(?:[/-]\d{2})?$/iu.test(text.trim())) return checkCohort(Number(year));
  return fail(
    'not-a-child',
    'Write a day of birth, such as 6 Feb 2023, or the year in which Nursery starts, such as 2026.',
  );
}

/** [W9] The week in which a cohort is on a day. Fails with `not-on-the-way` before Nursery and after Year 13, or as its parts do. */
export function weekOfCohortOn({ header }: Pick<Plan, 'header'>, cohort: Cohort, date: IsoDate): Result<Week> {
  const where = whereIsCohort(cohort, date, header.halfTermPattern);
  if (!where.ok) return where;
  if (where.value.at === 'journey') return ok(where.value.week);
  return fail('not-on-the-way', `On ${formatDate(date)}: ${whereInWords(where.value)}. Choose another day.`);
}
