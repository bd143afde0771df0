// What repeats, in words: "every year in Summer 2, from Year 1 to Year 6". Printed here, read back in spoken-repeat.ts.
import { NO_WEEK } from './address';
import { GATES } from './gates';
import { DEFAULT_PATTERN, HALF_TERMS, TERMS } from './half-terms';
import { halfTermSpan, termSpan } from './position';
import { type AroundGate, occurrencesOf, offsetsOf, type Repeating } from './repeat';
import { schoolYearOfWeek } from './school-years';
import { formatSpan } from './span-words';
import { checkSpan, WEEKS_PER_YEAR, type WeekSpan } from './week';

/**
 * "every year in Summer 2, from Year 1 to Year 6", "every year in week 3, from Nursery to Year 13", "every transition, from
 * week 4 before to week 2 after"; the weeks alone for what does not repeat. Capital where a sentence begins is the caller's.
 */
export function formatRepeat(
  repeating: Repeating,
  pattern: readonly number[] = DEFAULT_PATTERN,
  around?: AroundGate,
): string {
  if (!checkSpan(repeating.from, repeating.to).ok) return NO_WEEK;
  const all = occurrencesOf(repeating, around);
  const last = all.at(-1);
  if (all.length < 2 || !last) return formatSpan(repeating.from, repeating.to);
  if (repeating.repeats === 'every-transition') {
    const unending = occurrencesOf({ ...repeating, until: undefined }, around).length;
    return transitions(repeating, all.length, all.length === unending, around);
  }
  const [one, other] = [repeating, last].map(({ from }) => schoolYearOfWeek(from)?.name ?? '');
  return `every year${partOfYear(repeating, pattern)}, from ${one} to ${other}`;
}

/** " in Summer 2", " in the summer term", " in week 3", " in weeks 3 to 9"; nothing for the whole year. */
function partOfYear(span: WeekSpan, pattern: readonly number[]): string {
  const year = schoolYearOfWeek(span.from);
  if (!year || (span.from === year.from && span.to === year.to)) return '';
  const isSpan = (part: ReturnType<typeof termSpan>) =>
    part.ok && part.value.from === span.from && part.value.to === span.to;
  const term = TERMS.find((name) => isSpan(termSpan(year.id, name, pattern)));
  if (term) return ` in the ${term} term`;
  const half = HALF_TERMS.find((number) => isSpan(halfTermSpan(year.id, number, pattern)));
  if (half) return ` in ${capital(TERMS[Math.floor((half - 1) / 2)] ?? '')} ${((half - 1) % 2) + 1}`;
  const [first, last] = [span.from - year.from + 1, ((span.to - 1) % WEEKS_PER_YEAR) + 1];
  return span.from === span.to ? ` in week ${first}` : ` in weeks ${first} to ${last}`;
}

function transitions(span: Repeating, count: number, toTheEnd: boolean, around: AroundGate | undefined): string {
  const at = around ?? offsetsOf(span);
  const index = GATES.findIndex(({ id }) => id === at?.gate);
  if (!at) return formatSpan(span.from, span.to);
  const weeks =
    at.fromOffset === at.toOffset
      ? `in ${weekAround(at.fromOffset)}`
      : `from ${weekAround(at.fromOffset)} to ${weekAround(at.toOffset)}`;
  const last = GATES[index + count - 1];
  const first = GATES[index];
  const all = index === 0 && toTheEnd;
  return `every transition, ${weeks}${all ? '' : `, ${first?.short ?? ''} to ${last?.short ?? ''}`}`;
}

/** "week 4 before", "week 2 after": both are counted from the gate, beginning at 1. */
function weekAround(offset: number): string {
  return offset > 0 ? `week ${offset} after` : `week ${1 - offset} before`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
