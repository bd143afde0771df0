import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { checkCohort } from '#shared/calendar';

/** “2026”, also “September 2026” and “2026/27”. Fails with `not-a-year` or `bad-cohort`. */
export function readCohort(text: string): Result<number> {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  return year === undefined
    ? fail('not-a-year', 'Write a year with four digits, such as 2026.')
    : checkCohort(Number(year));
}
