// Reads one end of a stretch as people say it: "last week of Year 6", "autumn 1 of Year 4", "the end of KS2". What it is
// in is said last, and first in the shorter way of writing that spoken-part.ts reads.
import { ok, type Result } from '#shared/base';
import { HALF_TERMS, TERMS } from './half-terms';
import { halfTermSpan, termSpan } from './position';
import { SCHOOL_YEARS } from './school-years';
import { parsePart, type SpokenPart } from './spoken-part';
import type { WeekSpan } from './week';

/** "all of", "during the": says nothing about which weeks are meant. */
const LEAD = /^(?:(?:all|whole|throughout|during|in|at|for|the) (?:of )?)+(?=\S)/u;
const PIECE =
  /^(?<which>first|last|final|second|third|\d(?:st|nd|rd|th)) (?:(?<count>\d+|two|three|four|five|six) )?(?<unit>weeks?|halfterms?|terms?|years?) (?:of|in) (?<whole>.+)$/u;
const EDGE = /^(?<edge>start|beginning|end) of (?<whole>.+)$/u;
const WITHIN = /^(?<piece>.+?) (?:of|in) (?:the )?(?<whole>.+)$/u;
/** "autumn term Year 7", "week 3 Year 4": as said in a hurry. */
const BESIDE =
  /^(?<piece>(?:autumn|spring|summer)(?: ?term)?(?: ?\d)?|(?:halfterm|weeks?|w) ?\d+) (?<whole>nursery|reception|(?:years?|yrs?|y) ?\d+)$/u;

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** Reads what {@link parsePart} reads, in plain words, and besides pieces of it: "first two weeks of autumn in Year 7". */
export function parseEnd(
  words: string,
  pattern: readonly number[],
  before?: SpokenPart,
): Result<SpokenPart> | undefined {
  const part = parsePart(words, pattern, before);
  if (part) return part;
  const text = words.replace(LEAD, '');
  if (text !== words) return parseEnd(text, pattern, before);
  const piece = PIECE.exec(words)?.groups;
  if (piece) return pieceOf(piece, pattern, before);
  const edge = EDGE.exec(words)?.groups;
  if (edge) {
    const which = edge['edge'] === 'end' ? 'last' : 'first';
    return pieceOf({ which, unit: 'week', whole: edge['whole'] }, pattern, before);
  }
  const beside = BESIDE.exec(words)?.groups;
  if (beside) return parsePart(`${beside['whole']} ${beside['piece']}`, pattern, before);
  return WITHIN.test(words) ? parsePart(largestFirst(words), pattern, before) : undefined;
}

/** "year 4 autumn 1 week 3" for "week 3 of autumn 1 in year 4"; a number alone is a week. */
function largestFirst(words: string): string {
  const { piece = '', whole = '' } = WITHIN.exec(words)?.groups ?? {};
  if (whole === '') return words;
  return `${largestFirst(whole)} ${/^\d+$/u.test(piece) ? `week ${piece}` : piece}`;
}

type Said = { readonly [name: string]: string | undefined };

function pieceOf(
  { which = '', count = '', unit = '', whole = '' }: Said,
  pattern: readonly number[],
  before?: SpokenPart,
): Result<SpokenPart> | undefined {
  const all = parseEnd(whole, pattern, before);
  if (!all?.ok) return all;
  const { span, year } = all.value;
  const pieces = piecesOf(span, unit.replace(/s$/u, ''), pattern);
  const many = count === '' ? 1 : Math.max(Number(count) || NUMBERS.indexOf(count) + 1, 1);
  const start = startOf(which, many, pieces.length);
  const [first, last] = [pieces[start], pieces[start + many - 1]];
  if (!first || !last) return undefined;
  return ok({ span: { from: first.from, to: last.to }, unit: 'week', ...(year && { year }) });
}

function startOf(which: string, many: number, there: number): number {
  if (which === 'last' || which === 'final') return there - many;
  const names = ['first', 'second', 'third'];
  return names.includes(which) ? names.indexOf(which) : Number.parseInt(which, 10) - 1;
}

/** The weeks, half-terms, terms or years that lie wholly in a stretch, in order. */
function piecesOf(span: WeekSpan, unit: string, pattern: readonly number[]): readonly WeekSpan[] {
  if (unit === 'week') {
    return Array.from({ length: span.to - span.from + 1 }, (_, n) => ({ from: span.from + n, to: span.from + n }));
  }
  const all = SCHOOL_YEARS.flatMap((year): readonly WeekSpan[] => {
    if (unit === 'year') return [year];
    const parts =
      unit === 'term'
        ? TERMS.map((term) => termSpan(year.id, term, pattern))
        : HALF_TERMS.map((half) => halfTermSpan(year.id, half, pattern));
    return parts.flatMap((part) => (part.ok ? [part.value] : []));
  });
  return all.flatMap(({ from, to }) => (span.from <= from && to <= span.to ? [{ from, to }] : []));
}
