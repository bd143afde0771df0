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

/** The gates near which no handover is planned, in the journey's order; none while the plan is only beginning. */
export function bareGates(plan: Plan): readonly Gate[] {
  if (!isUnderWay(plan)) return [];
  const handovers = [...plan.items.values()].flatMap(({ kind, status, facets: { journey } }) =>
    journey && kind === 'handover' && status !== 'dropped' ? [journey] : [],
  );
  return GATES.filter(
    ({ afterWeek }) =>
      !handovers.some(({ fromWeek, toWeek }) => fromWeek <= afterWeek + NEAR && toWeek > afterWeek - NEAR),
  );
}
