// Reads one end of a spoken stretch of the journey: "Y7 w12", "Nursery", "KS3", "Y7 summer 2", "305".
// It knows the words; which ends may stand where is for its callers.
import { fail, ok, type Result } from '#shared/base';
import { TERMS, type Term } from './half-terms';
import { type PhaseId, phaseSpan } from './phases';
import { halfTermSpan, termSpan, weekInTerm, weekInYear } from './position';
import { SCHOOL_YEARS, type SchoolYearId, schoolYear, yearSpan } from './school-years';
import { checkWeek, type WeekSpan } from './week';

/** One end: its weeks, and what the other end may leave unsaid. */
export type SpokenPart = {
  readonly span: WeekSpan;
  readonly unit: 'week' | 'year' | 'term' | 'phase';
  readonly year?: SchoolYearId;
};

/** What the words of one end name; numbers are still unchecked. */
type Named = { year?: string; week?: string; term?: string; half?: string; halfTerm?: string; bare?: string };

const KEY_STAGES: readonly PhaseId[] = ['key-stage-1', 'key-stage-2', 'key-stage-3', 'key-stage-4', 'post-16'];

const NAMED_PHASES: ReadonlyMap<string, PhaseId> = new Map([
  ['earlyyears', 'early-years'],
  ['eyfs', 'early-years'],
  ['ey', 'early-years'],
  ['post16', 'post-16'],
  ['sixthform', 'post-16'],
]);

const STAGE = /^(?:ks|keystage)(\d+)$/u;

const IN_YEAR = new RegExp(
  [
    '^(?<year>nursery|reception|n|r|(?:years?|yrs?|y)\\d+)?(?:\\(age\\d+\\))?',
    '(?:(?<term>autumn|spring|summer)(?:term)?(?<half>\\d+)?|(?:halfterm|ht)(?<halfTerm>\\d+))?',
    '(?:(?:weeks?|wks?|w)(?<week>\\d+)|(?<bare>\\d+))?$',
  ].join(''),
  'u',
);

/** Lower case, and no hyphens inside words, so that a hyphen that is left stands between two ends. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(post|half|key)[\s\u2010\u2011-]+(16|term|stage)/gu, '$1$2')
    .replace(/[\s,]+/gu, ' ')
    .trim();
}

/** The start of what was typed, in quotation marks, for messages. */
export function quoted(text: string): string {
  const start = Array.from(text.trim()).slice(0, 40).join('');
  return `“${start}${start.length < text.trim().length ? '…' : ''}”`;
}

/**
 * Reads one end from {@link plainWords}. `before` is the end already read, if any: it supplies what is left unsaid
 * ("Y4–9", "Y7 w1–12"). Gives `undefined` for words it does not know, and a failure for a place that does not exist
 * (`no-such-week`, `no-such-year`, `no-such-half-term`, `no-such-phase`, `not-a-week`, `bad-pattern`).
 */
export function parsePart(
  words: string,
  pattern: readonly number[],
  before?: SpokenPart,
): Result<SpokenPart> | undefined {
  const text = words.replace(/(?<!\d) | (?!\d)/gu, '');
  const phase = NAMED_PHASES.get(text);
  if (phase) return asPart(ok(phaseSpan(phase)), 'phase');
  const stage = STAGE.exec(text)?.[1] ?? (before?.unit === 'phase' ? /^\d+$/u.exec(text)?.[0] : undefined);
  if (stage !== undefined) return keyStage(Number(stage));
  const named: Named | undefined = IN_YEAR.exec(text)?.groups;
  if (!named || text === '') return undefined;
  return inYear(named, pattern, before);
}

function inYear(named: Named, pattern: readonly number[], before?: SpokenPart): Result<SpokenPart> | undefined {
  if (named.bare !== undefined) return bareNumber(named, Number(named.bare), before);
  const own = named.year === undefined ? undefined : yearOf(named.year);
  if (own && !own.ok) return own;
  const year = own?.value ?? before?.year;
  if (named.term !== undefined) return year && inTerm(year, named.term as Term, named, pattern);
  if (named.halfTerm !== undefined) {
    if (!year || named.week !== undefined) return undefined;
    return asPart(halfTermSpan(year, Number(named.halfTerm), pattern), 'term', year);
  }
  if (named.week !== undefined) return oneWeek(year, Number(named.week));
  return year && asPart(ok(yearSpan(year)), 'year', year);
}

function inTerm(
  year: SchoolYearId,
  term: Term,
  { half, week }: Named,
  pattern: readonly number[],
): Result<SpokenPart> | undefined {
  if (half === undefined && week === undefined) return asPart(termSpan(year, term, pattern), 'term', year);
  if (half === undefined) {
    const weeks = termSpan(year, term, pattern);
    const counted = weeks.ok ? weekOfYearIn(weeks.value, year, Number(week)) : undefined;
    return asPart(single(counted ?? weekInTerm(year, term, Number(week), pattern)), 'week', year);
  }
  if (half !== '1' && half !== '2') {
    return fail('no-such-half-term', `A term has two half-terms, so “${term} ${half}” is not one; try “${term} 1”.`);
  }
  const weeks = halfTermSpan(year, TERMS.indexOf(term) * 2 + Number(half), pattern);
  if (week === undefined || !weeks.ok) return asPart(weeks, 'term', year);
  const length = weeks.value.to - weeks.value.from + 1;
  const nth = Number(week) >= 1 && Number(week) <= length ? ok(weeks.value.from + Number(week) - 1) : undefined;
  const none = fail(
    'no-such-week',
    `${schoolYear(year).name} ${term} ${half} has weeks 1 to ${length}; there is no week ${week}.`,
  );
  return asPart(single(nth ?? weekOfYearIn(weeks.value, year, Number(week)) ?? none), 'week', year);
}

/** A week that is too far on to be counted within a stretch is counted from the year's start, as on the axis. */
function weekOfYearIn({ from, to }: WeekSpan, year: SchoolYearId, number: number): Result<number> | undefined {
  const week = yearSpan(year).from + number - 1;
  return number > to - from + 1 && from <= week && week <= to ? ok(week) : undefined;
}

/** A number without a word: a year after a year, a week after a week of a year, otherwise a week of the journey. */
function bareNumber(named: Named, number: number, before?: SpokenPart): Result<SpokenPart> | undefined {
  if (named.year !== undefined || named.term !== undefined || named.halfTerm !== undefined) return undefined;
  if (before?.unit === 'term') return undefined;
  if (before?.unit !== 'year') return oneWeek(before?.year, number);
  const year = yearOf(`y${number}`);
  return year.ok ? asPart(ok(yearSpan(year.value)), 'year', year.value) : year;
}

function oneWeek(year: SchoolYearId | undefined, number: number): Result<SpokenPart> {
  return asPart(single(year ? weekInYear(year, number) : checkWeek(number)), 'week', year);
}

function keyStage(number: number): Result<SpokenPart> {
  const phase = KEY_STAGES[number - 1];
  if (phase) return asPart(ok(phaseSpan(phase)), 'phase');
  return fail('no-such-phase', `There is no Key Stage ${number}: there are four, between Early years and Post-16.`);
}

function yearOf(word: string): Result<SchoolYearId> {
  const digits = /\d+$/u.exec(word)?.[0];
  const id = digits === undefined ? word.charAt(0).toUpperCase() : `Y${Number(digits)}`;
  const year = SCHOOL_YEARS.find((one) => one.id === id);
  if (year) return ok(year.id);
  return fail('no-such-year', `There is no Year ${digits}: the years are Nursery, Reception and Year 1 to Year 13.`);
}

function single(week: Result<number>): Result<WeekSpan> {
  return week.ok ? ok({ from: week.value, to: week.value }) : week;
}

function asPart(span: Result<WeekSpan>, unit: SpokenPart['unit'], year?: SchoolYearId): Result<SpokenPart> {
  if (!span.ok) return span;
  return ok({ span: span.value, unit, ...(year && { year }) });
}
