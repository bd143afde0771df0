// Weeks counted from a gate: 0 is the last week before it, 1 the first week after it. Rules: SPEC [CAL17].
import { GATES, type GateId } from './gates';
import { FIRST_WEEK, LAST_WEEK, type Week, type WeekSpan } from './week';

/** How many weeks to each side of a gate are looked at. */
export const GATE_REACH = 12;

const lastWeekBefore: ReadonlyMap<GateId, number> = new Map(GATES.map(({ id, afterWeek }) => [id, afterWeek]));

/** The week that lies so far from a gate; the first or last of the journey where it would lie outside. */
export function weekAtGate(gate: GateId, offset: number): Week {
  return within(before(gate) + offset, FIRST_WEEK, LAST_WEEK);
}

/** How far a week lies from a gate, −12 to 12; what lies farther away is at the end of these. */
export function offsetAtGate(gate: GateId, week: Week): number {
  return within(week - before(gate), -GATE_REACH, GATE_REACH);
}

/** Whether a stretch comes within 12 weeks of a gate. */
export function isAtGate(gate: GateId, { from, to }: WeekSpan): boolean {
  return from <= before(gate) + GATE_REACH && to >= before(gate) - GATE_REACH;
}

/** The gate that a stretch belongs to: the first that it crosses, else the nearest within 12 weeks, else none. */
export function gateOfSpan(span: WeekSpan): GateId | null {
  const crossed = GATES.find(({ afterWeek }) => span.from <= afterWeek && afterWeek < span.to);
  if (crossed) return crossed.id;
  const [nearest] = GATES.filter(({ id }) => isAtGate(id, span))
    .map(({ id, afterWeek }) => ({
      id,
      away: Math.min(Math.abs(span.from - afterWeek), Math.abs(span.to - afterWeek)),
    }))
    .sort((one, other) => one.away - other.away);
  return nearest?.id ?? null;
}

/** A gate of a later release has no weeks, and so nothing that is worked out from them stands. */
function before(gate: GateId): number {
  return lastWeekBefore.get(gate) ?? Number.NaN;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
