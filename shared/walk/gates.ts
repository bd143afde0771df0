/** [W7] The gates on a child's way, and what crosses each. */
import { GATE_REACH, type WeekSpan } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import { type Meeting, walked } from './meetings';
import { gatesOf, type Profile, type WalkGate } from './profile';

export type Passage = {
  readonly gate: WalkGate;
  /** What crosses with this child; none is a gap that is said. */
  readonly crossing: readonly Meeting[];
};

/** Every gate that the child passes, with what crosses it. */
export function passages(plan: Plan, profile: Profile): readonly Passage[] {
  const { meetings } = walked(plan, profile);
  const handing = meetings.filter(({ item }) => item.kind === 'handover' || item.facets.transition);
  return gatesOf(profile).map((gate) => ({
    gate,
    crossing: onceEach(handing.filter((meeting) => crosses(meeting, gate))),
  }));
}

/** Each item once, in its first occurrence. */
export function onceEach(meetings: readonly Meeting[]): readonly Meeting[] {
  const seen = new Set<string>();
  return meetings.filter(({ item }) => {
    if (seen.has(item.id)) return false;
    seen.add(item.id);
    return true;
  });
}

/** An occurrence after the first is at the gate that it comes to, whatever gate the item names. */
function crosses({ item, span }: Meeting, { id, afterWeek }: WalkGate): boolean {
  const { journey, transition } = item.facets;
  if (transition && span.from === journey?.fromWeek) return transition.gate === id;
  return isNear(span, afterWeek);
}

/** Whether a stretch comes within 12 weeks of the gate after a week. */
export function isNear({ from, to }: WeekSpan, afterWeek: number): boolean {
  return from <= afterWeek + GATE_REACH && to > afterWeek - GATE_REACH;
}
