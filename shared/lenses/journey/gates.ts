/** Transitions, and whether the plan says what crosses them: a gate without a handover is where children fall through. */
import type { Gate } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { Plan } from '#shared/plan';

/** A handover counts for a gate when its weeks come this near, in weeks before or after. */
export const NEAR = 12;

/** A plan that holds fewer items on the journey is only beginning, and what it lacks goes without saying. */
const A_BEGINNING = 8;

/**
 * Whether so much is planned that it says something when a gate, a year or a lane is left out: some items have their
 * place, or a handover does.
 */
export function isUnderWay(plan: Plan): boolean {
  let placed = 0;
  for (const { kind, facets } of plan.items.values()) {
    if (!facets.journey) continue;
    placed += 1;
    if (kind === 'handover' || placed >= A_BEGINNING) return true;
  }
  return false;
}

/** Asked for several times a state of the plan. */
const remembered = new WeakMap<Plan['items'], readonly Gate[]>();

/** The gates near which no handover is planned, in the journey's order; none while the plan is only beginning. */
export function bareGates(plan: Plan): readonly Gate[] {
  const known = remembered.get(plan.items);
  if (known) return known;
  const gates = isUnderWay(plan) ? gatesWithoutHandover(plan) : [];
  remembered.set(plan.items, gates);
  return gates;
}

function gatesWithoutHandover({ items }: Plan): readonly Gate[] {
  const open = new Set(GATES);
  for (const { kind, status, facets } of items.values()) {
    if (kind !== 'handover' || status === 'dropped' || !facets.journey) continue;
    const { fromWeek, toWeek } = facets.journey;
    for (const gate of open) {
      if (fromWeek <= gate.afterWeek + NEAR && toWeek > gate.afterWeek - NEAR) open.delete(gate);
    }
  }
  return GATES.filter((gate) => open.has(gate));
}
