// Reads a stretch that is said in dates: "September 2028 to July 2030", "from 6 Feb 2029 to 30 March 2029", "June 2030".
import { fail, ok, type Result } from '#shared/base';
import { weekOfDate } from './cohort';
import { addDays, type IsoDate, MONTHS } from './iso-date';
import { parseDate } from './spoken-date';
import { checkSpan, FIRST_WEEK, type WeekSpan } from './week';

const SEPARATOR = / (?:up )?(?:to|until|till|through) | ?[\u2010-\u2015\u2212] ?| - /u;
const MONTH = /^([a-z]{3,9})\.? (\d{4})$/u;

type Days = { readonly first: IsoDate; readonly last: IsoDate };

/**
 * The teaching weeks of a cohort from one date to another, both included; a month alone is all of it. Null where the words
 * name no dates. Fails with `no-cohort` where there is nobody whose dates these could be, with `before-journey` and
 * `after-journey`, and with `dates-no-weeks` for a holiday, or where the end comes first.
 */
export function parseDates(text: string, cohort: number | null, pattern: readonly number[]): Result<WeekSpan> | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^from /u, '');
  const [one, other, ...more] = words.split(SEPARATOR);
  const start = daysOf(one ?? '');
  const end = other === undefined ? start : daysOf(other);
  if (!start || !end || more.length > 0) return null;
  if (cohort === null) {
    return fail('no-cohort', 'Dates mean weeks only of a cohort: say in which September the children start Nursery.');
  }
  const first = firstWeekOf(cohort, start, pattern);
  if (!first.ok) return first;
  const last = weekOfDate(cohort, end.last, pattern);
  if (!last.ok) return last;
  const span = checkSpan(first.value, last.value.week);
  return span.ok ? ok(span.value) : fail('dates-no-weeks', `No teaching week lies in “${text.trim()}”.`);
}

function firstWeekOf(cohort: number, { first, last }: Days, pattern: readonly number[]): Result<number> {
  const begun = weekOfDate(cohort, first, pattern);
  // A day of a holiday belongs to the week before it: what starts then starts with the next one.
  if (begun.ok) return ok(begun.value.week + (begun.value.inTerm ? 0 : 1));
  // “From September 2026” is from the first week of Nursery, which is not on the first of the month.
  return weekOfDate(cohort, last, pattern).ok ? ok(FIRST_WEEK) : begun;
}

function daysOf(words: string): Days | null {
  const day = parseDate(words);
  if (day.ok) return { first: day.value, last: day.value };
  const [, name = '', year = ''] = MONTH.exec(words) ?? [];
  const known = name === 'sept' ? 'sep' : name;
  const index = MONTHS.findIndex((full) => [full, full.slice(0, 3)].some((form) => form.toLowerCase() === known));
  if (index === -1) return null;
  const first = parseDate(`1 ${MONTHS[index]} ${year}`);
  const next = parseDate(index === 11 ? `1 January ${Number(year) + 1}` : `1 ${MONTHS[index + 1]} ${year}`);
  const last = next.ok ? addDays(next.value, -1) : next;
  return first.ok && last.ok ? { first: first.value, last: last.value } : null;
}
