/** Weeks around a gate as people say them: “6 weeks before – 2 weeks after”. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { GateId } from '#shared/calendar';
import { GATE_REACH, isAtGate, offsetAtGate, parseSpan } from '#shared/calendar';
import type { Around } from './moment';

/** “6 weeks before – 2 weeks after”, “11 – 9 weeks before”, “the last week before”. */
export function formatAround({ fromOffset, toOffset }: Around): string {
  if (fromOffset === toOffset) return offsetInWords(fromOffset);
  if (toOffset < 0) return `${-fromOffset} – ${offsetInWords(toOffset)}`;
  if (fromOffset > 1) return `${fromOffset} – ${offsetInWords(toOffset)}`;
  const [from, to] = [offsetInWords(fromOffset), offsetInWords(toOffset)];
  return `${from} – ${to}`;
}

/** “6 weeks before”, “the last week before”, “the first week after”. */
function offsetInWords(offset: number): string {
  if (offset === 0) return 'the last week before';
  if (offset === 1) return 'the first week after';
  const weeks = `${Math.abs(offset)} ${Math.abs(offset) === 1 ? 'week' : 'weeks'}`;
  return offset < 0 ? `${weeks} before` : `${weeks} after`;
}

/** A week as the axis numbers it: “−6”, “0”, “+2”. */
export function offsetSign(offset: number): string {
  if (offset === 0) return '0';
  return offset < 0 ? `−${-offset}` : `+${offset}`;
}

/** For narrow places: “−6 to +2”, “−1”. */
export function aroundInBrief({ fromOffset, toOffset }: Around): string {
  if (fromOffset === toOffset) return offsetSign(fromOffset);
  return `${offsetSign(fromOffset)} to ${offsetSign(toOffset)}`;
}

const NOT_UNDERSTOOD = fail(
  'around-not-understood',
  'Write weeks around the gate, such as “6 weeks before to 2 weeks after”, “-6 to 2”, or weeks such as “Y6 w30 – Y7 w2”.',
);

/** Reads what {@link formatAround} writes, numbers (“-6 to 2”), and weeks of the journey that come to the gate. */
export function parseAround(text: string, gate: GateId, pattern: readonly number[]): Result<Around> {
  const said = text.trim().toLowerCase().replaceAll('−', '-');
  const parts = said.split(/\s*(?:–|—|\bto\b|\buntil\b|\s-\s)\s*/u).filter((part) => part !== '');
  const [, way] = /(?<way>before|after)$/u.exec(parts.at(-1) ?? '') ?? [];
  // “11 to 9 weeks before”: what stands at the end is meant for both.
  const offsets = parts.map((part) => offsetOf(/^\d+$/u.test(part) && way !== undefined ? `${part} ${way}` : part));
  const [first, last = first] = offsets;
  if (offsets.length >= 1 && offsets.length <= 2 && first != null && last != null) {
    const [fromOffset, toOffset] = first <= last ? [first, last] : [last, first];
    if (fromOffset < -GATE_REACH || toOffset > GATE_REACH) return TOO_FAR;
    return ok({ fromOffset, toOffset });
  }
  const span = parseSpan(text, pattern);
  if (!span.ok) return NOT_UNDERSTOOD;
  if (!isAtGate(gate, span.value)) return TOO_FAR;
  return ok({ fromOffset: offsetAtGate(gate, span.value.from), toOffset: offsetAtGate(gate, span.value.to) });
}

const TOO_FAR = fail(
  'too-far-from-gate',
  'A transition reaches 12 weeks to each side of its gate. Choose weeks within these.',
);

function offsetOf(part: string): number | null {
  if (/^(?:the )?last(?: week)?(?: before)?$/u.test(part)) return 0;
  if (/^(?:the )?first(?: week)?(?: after)?$/u.test(part)) return 1;
  const said = /^(?<sign>[+-])?(?<count>\d{1,2})(?:\s*(?:w|wk|wks|week|weeks))?(?:\s*(?<way>before|after))?$/u.exec(
    part,
  )?.groups;
  if (!said) return null;
  const count = Number(said['count']);
  return said['sign'] === '-' || said['way'] === 'before' ? -count : count;
}
