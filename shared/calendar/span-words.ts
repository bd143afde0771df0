// A stretch of weeks in words: "Y4 w20 – Y9 w38", "Y7", "Y7 autumn". Printed here, and read back.
import { fail, ok, type Result } from '#shared/base';
import { formatAddress, NO_WEEK } from './address';
import { DEFAULT_PATTERN } from './half-terms';
import { schoolYearOfWeek } from './school-years';
import { parseEnd } from './spoken-end';
import { plainWords, quoted, type SpokenPart } from './spoken-part';
import { checkSpan, FIRST_WEEK, LAST_WEEK, type WeekSpan } from './week';

const SEPARATOR = /\s*[-\u2010-\u2015\u2212]\s*| (?:up )?(?:to|until|till|through) (?:to )?(?:the )?/u;

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
 * "Y7 autumn", "summer 2 of Year 7" (its second half-term), "last week of Year 6", "until Year 6", "from Year 3", and
 * everything that {@link formatSpan}, {@link formatSpanShort} and `spokenSpan` print. Terms follow the pattern. An end that
 * is left open is that of `now`, the weeks that are being changed, if that leaves any, else that of the journey.
 * Fails with `span-unknown` for words it does not know, `span-reversed` if the end comes first, otherwise with what
 * is wrong with the place named.
 */
export function parseSpan(
  text: string,
  pattern: readonly number[] = DEFAULT_PATTERN,
  now?: WeekSpan,
): Result<WeekSpan> {
  const words = plainWords(text);
  if (WHOLE.test(words)) return ok({ from: FIRST_WEEK, to: LAST_WEEK });
  const { ends, joined } = endsOf(words);
  if (ends.length > 2) return unknown(text);
  const open = ends.length === 1 ? openEnd(words, pattern, now) : undefined;
  if (open) return open.ok || open.error.code !== 'span-unknown' ? open : unknown(text);
  const [one = '', other] = ends;
  const first = startIn(one, other, pattern) ?? parseEnd(one, pattern);
  if (!first) return unknown(text);
  if (!first.ok) return first;
  if (other === undefined) return ok(first.value.span);
  const last = parseEnd(other, pattern, first.value);
  if (!last) return unknown(text);
  // “Years 4 and 6” is no stretch.
  if (joined && last.ok && last.value.span.from !== first.value.span.to + 1) return unknown(text);
  return last.ok ? between(first.value, last.value) : last;
}

const WHOLE =
  /^(?:all (?:the )?(?:weeks|year)|(?:the )?whole (?:journey|way)|(?:all )?570 weeks|all ?through|throughout|always)$/u;
const BETWEEN = /^between (.+) and (.+)$/u;
const PAIR = /^(.+) and (.+)$/u;

/** What is said of the start and of the end, or all at once; and whether the two must follow each other. */
function endsOf(words: string): { readonly ends: readonly string[]; readonly joined: boolean } {
  const apart = BETWEEN.exec(words);
  const [, one, other] = apart ?? PAIR.exec(words) ?? [];
  if (one !== undefined && other !== undefined) return { ends: [one, other], joined: !apart };
  const text = words.replace(OPEN_START, (lead) => (SEPARATOR.test(words.slice(lead.length)) ? '' : lead));
  return { ends: /^(?:until|till|up to|to) /u.test(text) ? [text] : text.split(SEPARATOR), joined: false };
}

const OPEN_START = /^(?:from|since|starting(?: in| from| with)?) /u;
const OPEN_END = /^(?:until|till|up to|to|by) /u;
const ONWARDS = / (?:on|onwards?)$/u;

/** "from Year 3", "Year 3 onwards", "after Year 2", "until Year 6", "before Year 7"; nothing for any other words. */
function openEnd(words: string, pattern: readonly number[], now: WeekSpan | undefined): Result<WeekSpan> | undefined {
  const lead = /^(before|after) /u.exec(words)?.[1];
  const starts = OPEN_START.test(words) || ONWARDS.test(words) || lead === 'after';
  if (!starts && !OPEN_END.test(words) && lead === undefined) return undefined;
  const named = words
    .replace(/^(?:before|after) /u, '')
    .replace(OPEN_START, '')
    .replace(OPEN_END, '');
  const end = parseEnd(named.replace(ONWARDS, ''), pattern);
  if (!end) return unknown(words);
  if (!end.ok) return end;
  const { from, to } = end.value.span;
  if (starts) {
    const start = lead === 'after' ? to + 1 : from;
    const last = now && !ONWARDS.test(words) && now.to >= start ? now.to : LAST_WEEK;
    return checkSpan(start, last);
  }
  const stop = lead === 'before' ? from - 1 : to;
  return checkSpan(now && now.from <= stop ? now.from : FIRST_WEEK, stop);
}

/** A start that says no year is in that of the end: "weeks 3 to 6 of Year 4", "autumn 1 to spring 2 of Year 4". */
function startIn(one: string, other: string | undefined, pattern: readonly number[]): Result<SpokenPart> | undefined {
  if (other === undefined || !/ (?:of|in) /u.test(other)) return undefined;
  const last = parseEnd(other, pattern);
  const first = last?.ok && last.value.year ? parseEnd(one, pattern, { ...last.value, unit: 'week' }) : undefined;
  return first?.ok ? first : undefined;
}

function between(first: SpokenPart, last: SpokenPart): Result<WeekSpan> {
  const { from } = first.span;
  const { to } = last.span;
  if (from <= to) return ok({ from, to });
  return fail('span-reversed', `${formatAddress(to)} comes before ${formatAddress(from)}: put the earlier one first.`);
}

function unknown(text: string): Result<WeekSpan> {
  if (text.trim() === '')
    return fail('span-unknown', 'Name a stretch of weeks, such as “Reception to Year 2” or “autumn 1 of Year 4”.');
  return fail(
    'span-unknown',
    `${quoted(text)} is not a stretch of weeks that can be read. Write it like “Reception to Year 2” or “last week of Year 6”.`,
  );
}
