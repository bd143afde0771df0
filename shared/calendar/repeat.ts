// What happens again: a stretch that comes back every year, or at every gate. Rules: SPEC [CAL18].
import { isAtGate, weekAtGate } from './gate-weeks';
import { GATES, type Gate, type GateId } from './gates';
import { LAST_WEEK, WEEKS_PER_YEAR, type Week, type WeekSpan } from './week';

export const REPEATS = ['every-year', 'every-transition'] as const;
export type Repeats = (typeof REPEATS)[number];

/** The first occurrence, how it comes back, and the week after which it begins no more. */
export type Repeating = WeekSpan & { readonly repeats?: Repeats | undefined; readonly until?: Week | undefined };

/** Where the first occurrence lies around its gate, where that is known better than its weeks tell. */
export type AroundGate = { readonly gate: GateId; readonly fromOffset: number; readonly toOffset: number };

/** Whether a stretch can come back in this way: a year at most, and for every transition at one. */
export function canRepeat(span: WeekSpan, repeats: Repeats): boolean {
  if (span.to - span.from >= WEEKS_PER_YEAR) return false;
  return repeats === 'every-year' || GATES.some(({ id }) => isAtGate(id, span));
}

/** All occurrences in order, the first one too; only that one where the stretch can't repeat. */
export function occurrencesOf(first: Repeating, around?: AroundGate): readonly WeekSpan[] {
  const span = { from: first.from, to: first.to };
  if (!first.repeats || !canRepeat(span, first.repeats)) return [span];
  const later = first.repeats === 'every-year' ? yearly(span) : atGates(span, around ?? offsetsOf(span));
  return [span, ...later.filter(({ from }) => from <= (first.until ?? LAST_WEEK))];
}

/** The offsets of a stretch from its gate, however far; before Nursery and after Year 13 there are only weeks. */
export function offsetsOf(span: WeekSpan): AroundGate | undefined {
  const gate = gateOf(span);
  return gate && { gate: gate.id, fromOffset: span.from - gate.afterWeek, toOffset: span.to - gate.afterWeek };
}

function gateOf(span: WeekSpan) {
  return (
    GATES.find(({ afterWeek }) => span.from <= afterWeek && afterWeek < span.to) ??
    GATES.find(({ id }) => isAtGate(id, span))
  );
}

function yearly({ from, to }: WeekSpan): readonly WeekSpan[] {
  const later: WeekSpan[] = [];
  for (let by = WEEKS_PER_YEAR; from + by <= LAST_WEEK; by += WEEKS_PER_YEAR)
    later.push({ from: from + by, to: Math.min(to + by, LAST_WEEK) });
  return later;
}

function atGates(span: WeekSpan, around: AroundGate | undefined): readonly WeekSpan[] {
  if (!around) return [];
  return laterGates(around.gate).flatMap((gate) => {
    const { from, to } = rawAtGate(span, around, gate);
    // What would lie wholly outside the journey does not happen on it; what does in part is cut.
    if (from > LAST_WEEK || from <= span.to) return [];
    return [{ from, to: Math.min(to, LAST_WEEK) }];
  });
}

/** The gates after one, in order. */
export function laterGates(gate: GateId): readonly Gate[] {
  return GATES.slice(GATES.findIndex(({ id }) => id === gate) + 1);
}

/** The weeks that a stretch around one gate has at another, wherever they lie. */
export function rawAtGate(span: WeekSpan, around: AroundGate, { afterWeek }: Gate): WeekSpan {
  return {
    from: afterWeek + endOffset(around.gate, around.fromOffset, span.from),
    to: afterWeek + endOffset(around.gate, around.toOffset, span.to),
  };
}

/** An end that lies farther from its gate than was said of it counts from where it lies. */
function endOffset(gate: GateId, offset: number, week: Week): number {
  if (week === weekAtGate(gate, offset)) return offset;
  return week - (GATES.find(({ id }) => id === gate)?.afterWeek ?? 0);
}
