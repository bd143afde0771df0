/** Transitions, and whether the plan says what crosses them: a gate without a handover is where children fall through. */
import type { Gate } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { Plan } from '#shared/plan';

/** A handover counts for a gate when its weeks come this near, in weeks before or after. */
export const NEAR = 12;

/** The gates near which no handover is planned, in the journey's order; none as long as nothing has a place. */
export function bareGates(plan: Plan): readonly Gate[] {
  const handovers: { from: number; to: number }[] = [];
  let placed = false;
  for (const { kind, status, facets } of plan.items.values()) {
    if (!facets.journey) continue;
    placed = true;
    if (kind !== 'handover' || status === 'dropped') continue;
    handovers.push({ from: facets.journey.fromWeek, to: facets.journey.toWeek });
  }
  if (!placed) return [];
  return GATES.filter(
    ({ afterWeek }) => !handovers.some(({ from, to }) => from <= afterWeek + NEAR && to > afterWeek - NEAR),
  );
}
