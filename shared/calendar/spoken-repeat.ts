// Reads what repeats as people type it: "every year in summer 2, from Year 1 to Year 6", "every transition".
import { fail, ok, type Result } from '#shared/base';
import { weekAtGate } from './gate-weeks';
import { GATES, type Gate } from './gates';
import { DEFAULT_PATTERN } from './half-terms';
import { type AroundGate, occurrencesOf, offsetsOf, type Repeating } from './repeat';
import { schoolYearOfWeek } from './school-years';
import { parseSpan } from './span-words';
import { plainWords, quoted } from './spoken-part';
import { LAST_WEEK, WEEKS_PER_YEAR, type WeekSpan } from './week';

/** When something is: its first occurrence, whether and until when it comes back, and around which gate it lies. */
export type When = Repeating & { readonly around?: AroundGate };

const EVERY_YEAR = /^(?:every|each) year(?: in)?(?: the)?(?: (?<part>(?!from )\S.*?))?(?: from (?<range>.+))?$/u;
const EVERY_PART = /^(?:every|each) (?<part>(?:autumn|spring|summer|week|half|ht|term)\b.*?)(?: from (?<range>.+))?$/u;
/** "summer 2 of Years 4 to 6", "every autumn in KS2": a part of each of several years. */
const PART_OF_YEARS =
  /^(?:(?:every|each) )?(?:the )?(?<part>(?:autumn|spring|summer|weeks?|halfterm|ht|first|last)\b[^-–]*?) (?:of|in) (?:each of )?(?:the )?(?<range>(?:years|yrs) .+)$/u;
const PART_OF_PHASE =
  /^(?:(?:every|each) )?(?:the )?(?<part>(?:autumn|spring|summer|halfterm)\b[^-–]*?) (?:of|in) (?<range>ks ?\d|keystage ?\d|eyfs|early years|post16|sixth form)$/u;
const EVERY_GATE =
  /^(?:(?:at )?(?:every|each) transition)(?: (?:from|in|weeks?) ?(?<weeks>(?:week )?\d+ (?:before|after)(?: to (?:week )?\d+ (?:before|after))?))?(?: (?:from )?(?<range>.+))?$/u;
const WEEK_AROUND = /(\d+) (before|after)/gu;

/**
 * Reads a stretch as {@link parseSpan} does, and besides what {@link formatRepeat} prints, also as "every summer 2 from
 * Reception to Year 2", "every year" and "every transition"; what these leave unsaid is taken from `now`, the weeks that
 * are being changed. One year after "from" means from that year on. Fails with `span-unknown`, or with what is wrong.
 */
export function parseWhen(text: string, pattern: readonly number[] = DEFAULT_PATTERN, now?: WeekSpan): Result<When> {
  const words = plainWords(text);
  const several = (PART_OF_YEARS.exec(words) ?? PART_OF_PHASE.exec(words))?.groups;
  if (several) return everyYear(text, several, pattern, now);
  if (!/^(?:at )?(?:every|each)\b/u.test(words)) return parseSpan(text, pattern, now);
  const gates = EVERY_GATE.exec(words)?.groups;
  if (gates) return everyGate(text, gates, now);
  const year = (EVERY_YEAR.exec(words) ?? EVERY_PART.exec(words))?.groups;
  return year ? everyYear(text, year, pattern, now) : unknown(text);
}

type Said = { readonly [name: string]: string | undefined };

function everyYear(text: string, { part, range }: Said, pattern: readonly number[], now?: WeekSpan): Result<When> {
  const years = range === undefined ? undefined : yearsOf(range, pattern);
  if (years && !years.ok) return years;
  const start = years?.value.from ?? 1;
  const first = firstOf(text, part, start, pattern, now, range !== undefined);
  if (!first.ok) return first;
  const until = years?.value.to ?? LAST_WEEK;
  if (first.value.to - first.value.from >= WEEKS_PER_YEAR)
    return fail('span-too-long', 'What comes back every year can last a year at most. Name a shorter stretch.');
  return ok({ ...first.value, repeats: 'every-year', ...(until < LAST_WEEK && { until }) });
}

/** The first occurrence: in the first year that was named, else in that of the weeks that are there now. */
function firstOf(
  text: string,
  part: string | undefined,
  start: number,
  pattern: readonly number[],
  now: WeekSpan | undefined,
  named: boolean,
): Result<WeekSpan> {
  const year = schoolYearOfWeek(named || !now ? start : now.from);
  if (!year) return unknown(text);
  if (part !== undefined) return partIn(text, part, year.id, pattern);
  if (!now) return ok({ from: year.from, to: year.to });
  const from = year.from + ((now.from - 1) % WEEKS_PER_YEAR);
  return ok({ from, to: Math.min(from + now.to - now.from, LAST_WEEK) });
}

function partIn(text: string, part: string, year: string, pattern: readonly number[]): Result<WeekSpan> {
  const weeks = /^weeks? (\d+)(?: ?(?:to|-|–) ?(\d+))?$/u.exec(part);
  if (!weeks) {
    const span = parseSpan(`${part} of ${year}`, pattern);
    return span.ok || span.error.code !== 'span-unknown' ? span : unknown(text);
  }
  const from = parseSpan(`${year} w${weeks[1] ?? ''}`, pattern);
  const to = parseSpan(`${year} w${weeks[2] ?? weeks[1] ?? ''}`, pattern);
  if (!from.ok) return from;
  if (!to.ok) return to;
  // Weeks 36 to 2 run into the next year.
  const over = to.value.to < from.value.from ? WEEKS_PER_YEAR : 0;
  return ok({ from: from.value.from, to: Math.min(to.value.to + over, LAST_WEEK) });
}

/** One year is the first of all that follow; two are the first and the last. */
function yearsOf(range: string, pattern: readonly number[]): Result<WeekSpan> {
  const on = range.replace(/ on(?:wards)?$/u, '');
  const span = parseSpan(on, pattern);
  if (!span.ok) return span;
  const first = schoolYearOfWeek(span.value.from);
  const last = schoolYearOfWeek(span.value.to);
  return ok({ from: first?.from ?? 1, to: first === last ? LAST_WEEK : (last?.to ?? LAST_WEEK) });
}

function everyGate(text: string, { weeks, range }: Said, now?: WeekSpan): Result<When> {
  const gates = range === undefined ? undefined : gatesOf(range);
  if (range !== undefined && !gates) return unknown(text);
  const here = now && offsetsOf(now);
  const said = [...(weeks ?? '').matchAll(WEEK_AROUND)].map(([, count, side]) =>
    side === 'after' ? Number(count) : 1 - Number(count),
  );
  const fromOffset = said[0] ?? here?.fromOffset ?? 0;
  const toOffset = said[1] ?? said[0] ?? here?.toOffset ?? 1;
  if (fromOffset > toOffset)
    return fail('span-reversed', 'The last week comes before the first: put the earlier one first.');
  const gate = gates?.[0] ?? GATES.find(({ id }) => id === here?.gate) ?? GATES[0];
  const last = gates?.[1];
  if (!gate) return unknown(text);
  const around = { gate: gate.id, fromOffset, toOffset };
  const when = {
    from: weekAtGate(gate.id, fromOffset),
    to: weekAtGate(gate.id, toOffset),
    repeats: 'every-transition' as const,
    around,
  };
  if (occurrencesOf(when, around).length < 2 && last === undefined)
    return fail('span-unknown', 'Nothing comes back after that transition. Name an earlier one, or the weeks alone.');
  const until = last ? weekAtGate(last.id, fromOffset) : LAST_WEEK;
  return ok({ ...when, ...(until < LAST_WEEK && { until }) });
}

function gatesOf(range: string): readonly [Gate, Gate] | null {
  const plain = (name: string) =>
    plainWords(name)
      .replace(/\s*(?:→|->|–)\s*/gu, '>')
      .replace(/ /gu, '');
  const text = plain(range);
  for (const one of GATES)
    for (const other of GATES)
      if (text === `${plain(one.short)}to${plain(other.short)}` || text === `${plain(one.name)}to${plain(other.name)}`)
        return [one, other];
  return null;
}

function unknown(text: string): Result<When> {
  return fail(
    'span-unknown',
    `${quoted(text)} is not a way of repeating that can be read. Write it like “every year in Summer 2, from Year 1 to Year 6” or “every transition”.`,
  );
}
