// The spoken address of a week, as people say it across a room: "Y7 w12". Printed here, and read back.
import { fail, type Result } from '#shared/base';
import { DEFAULT_PATTERN } from './half-terms';
import { schoolYearOfWeek } from './school-years';
import { parseEnd } from './spoken-end';
import { plainWords, quoted } from './spoken-part';
import { checkWeek, type Week } from './week';

/** What the printing functions give where there is no week to print. */
export const NO_WEEK = 'outside the 570 weeks';

/** "Y7 w12", "N w1", "R w38"; `'outside the 570 weeks'` for anything but a week. */
export function formatAddress(week: number): string {
  const year = schoolYearOfWeek(week);
  return year ? `${year.id} w${week - year.from + 1}` : NO_WEEK;
}

/**
 * Reads a spoken address, whatever its case and spacing: "Y7 w12", "year 7 week 12", "Nursery w1", "w305", "305".
 * The name of a stretch ("Y7", "KS3", "Y7 spring") is read as its first week; "last week of Year 6" as that. Terms follow
 * the pattern.
 * Fails with `address-unknown` for words it does not know, otherwise with what is wrong with the place named.
 */
export function parseAddress(text: string, pattern: readonly number[] = DEFAULT_PATTERN): Result<Week> {
  const part = parseEnd(plainWords(text), pattern);
  if (part) return part.ok ? checkWeek(part.value.span.from) : part;
  if (text.trim() === '') return fail('address-unknown', 'Name a week, such as “Y7 w12”.');
  return fail(
    'address-unknown',
    `${quoted(text)} is not a week that can be read. Write it like “Y7 w12” or “last week of Year 6”.`,
  );
}
