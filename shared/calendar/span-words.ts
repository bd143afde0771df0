// A stretch of weeks in words: "Y4 w20 – Y9 w38", "Y7", "Y7 autumn". Printed here, and read back.
import { fail, ok, type Result } from '#shared/base';
import { formatAddress, NO_WEEK } from './address';
import { DEFAULT_PATTERN } from './half-terms';
import { schoolYearOfWeek } from './school-years';
import { parsePart, plainWords, quoted, type SpokenPart } from './spoken-part';
import { checkSpan, type WeekSpan } from './week';

const SEPARATOR = /\s*[-\u2010-\u2015\u2212]\s*| (?:to|until|till) /u;

/**
 * A span for sentences and tables: "Y4 w20 – Y9 w38", "Y7 w1 – w12", "Y7 w1"; whole years as "Y4–Y9" or "Y7".
 * `'outside the 570 weeks'` for anything but a span.
 */
export function formatSpan(from: number, to: number): string {
  return inWords(from, to, { whole: (first, last) => `${first}–${last}`, dash: ' – ', week: 'w' });
}

/**
 * A span for labels on cards: "Y4 w20–Y9 w38", "Y7 w1–12", "Y7 w1"; whole years as "Y4–9", "N–R", "N–Y6" or "Y7".
 * `'outside the 570 weeks'` for anything but a span.
 */
export function formatSpanShort(from: number, to: number): string {
  const whole = (first: string, last: string) => `${first}–${first.startsWith('Y') ? last.slice(1) : last}`;
  return inWords(from, to, { whole, dash: '–', week: '' });
}

type Wording = {
  readonly whole: (first: string, last: string) => string;
  readonly dash: string;
  /** Stands before the last week's number where its year is not said again. */
  readonly week: string;
};

function inWords(from: number, to: number, { whole, dash, week }: Wording): string {
  if (!checkSpan(from, to).ok) return NO_WEEK;
  const first = schoolYearOfWeek(from);
  const last = schoolYearOfWeek(to);
  if (!first || !last) return NO_WEEK;
  if (from === first.from && to === last.to) return first === last ? first.id : whole(first.id, last.id);
  if (from === to) return formatAddress(from);
  const end = first === last ? `${week}${to - last.from + 1}` : formatAddress(to);
  return `${formatAddress(from)}${dash}${end}`;
}

/**
 * Reads a stretch, whatever its case and spacing: "Y4 w20 – Y9 w38", "from Reception to Year 2", "Y7", "KS3",
 * "Y7 autumn", "Y7 summer 2" (its second half-term), and everything that {@link formatSpan} and
 * {@link formatSpanShort} print. Terms follow the pattern.
 * Fails with `span-unknown` for words it does not know, `span-reversed` if the end comes first, otherwise with what
 * is wrong with the place named.
 */
export function parseSpan(text: string, pattern: readonly number[] = DEFAULT_PATTERN): Result<WeekSpan> {
  const ends = plainWords(text)
    .replace(/^from /u, '')
    .split(SEPARATOR);
  const first = parsePart(ends[0] ?? '', pattern);
  if (!first || ends.length > 2) return unknown(text);
  if (!first.ok) return first;
  const end = ends[1];
  if (end === undefined) return ok(first.value.span);
  const last = parsePart(end, pattern, first.value);
  if (!last) return unknown(text);
  return last.ok ? between(first.value, last.value) : last;
}

function between(first: SpokenPart, last: SpokenPart): Result<WeekSpan> {
  const { from } = first.span;
  const { to } = last.span;
  if (from <= to) return ok({ from, to });
  return fail('span-reversed', `${formatAddress(to)} comes before ${formatAddress(from)}: put the earlier one first.`);
}

function unknown(text: string): Result<WeekSpan> {
  if (text.trim() === '') return fail('span-unknown', 'Name a stretch of weeks, such as “Y4 w20 – Y9 w38”.');
  return fail(
    'span-unknown',
    `${quoted(text)} is not a stretch of weeks that can be read. Write it like “Y4 w20 – Y9 w38”, “Reception to Year 2”, “KS3” or “Y7 autumn”.`,
  );
}
