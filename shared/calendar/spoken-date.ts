// Reads a day as people in England write it, day first. Pure: the machine's locale makes no difference.
import { fail, ok, type Result } from '#shared/base';
import { type IsoDate, MONTHS, parseIsoDate } from './iso-date';

/** A plan's days lie in these years. Wider than the cohorts, so that no plan of theirs is cut. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2200;

/** '2027-02-06' · '06/02/2027', '6.2.2027', '6-2-2027' · '6 Feb 2027', '6th of February, 2027'. */
const ISO = /^\d{4}-\d{2}-\d{2}$/u;
const NUMBERS = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/u;
const WORDS = /^(\d{1,2})(?:st|nd|rd|th)?\s?(?:of )?([a-z]{3,9})\.?,?\s?(\d{4})$/u;

/** Reads a day, day first. Fails with `bad-date` for what is no day, or one before 1990 or after 2200. */
export function parseDate(text: string): Result<IsoDate> {
  const day = parseIsoDate(isoForm(text.trim().toLowerCase().replace(/\s+/gu, ' ')));
  if (!day.ok) return fail('bad-date', 'That is not a day. Write it as 6 Feb 2027 or 06/02/2027.');
  const { year, month, day: number } = day.value;
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return fail('bad-date', `Choose a day between ${FIRST_YEAR} and ${LAST_YEAR}.`);
  return ok(joined(year, month, number));
}

/** The text as 'YYYY-MM-DD', whether or not there is such a day; empty where it has none of the forms. */
function isoForm(text: string): string {
  if (ISO.test(text)) return text;
  const numbers = NUMBERS.exec(text);
  if (numbers) return joined(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = WORDS.exec(text);
  if (!words) return '';
  const name = words[2] === 'sept' ? 'sep' : (words[2] ?? '');
  const month = MONTHS.findIndex((full) => full.toLowerCase() === name || full.toLowerCase().slice(0, 3) === name);
  return joined(Number(words[3]), month + 1, Number(words[1]));
}

function joined(year: number, month: number, day: number): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
