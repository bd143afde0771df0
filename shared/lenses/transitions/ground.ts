/** What the ground of the gates says of the plan, beside what the cards say. */
import type { Gate, GateId } from '#shared/calendar';
import type { Plan, Side } from '#shared/plan';
import { bareGates, hasBegun } from '../journey';
import { sidesTakingPart } from './sides';

export type Ground = {
  readonly bare: ReadonlySet<GateId>;
  readonly begun: ReadonlySet<GateId>;
  readonly counts: ReadonlyMap<GateId, number>;
  /** The gates and sides at which something is or somebody is named, as `gate side`. */
  readonly filled: ReadonlySet<string>;
};

export function groundOf(plan: Plan): Ground {
  const counts = new Map<GateId, number>();
  const filled = new Set<string>();
  for (const { facets, status } of plan.items.values()) {
    if (!facets.transition) continue;
    const { gate, side } = facets.transition;
    counts.set(gate, (counts.get(gate) ?? 0) + 1);
    const taking = status === 'dropped' ? [side] : sidesTakingPart(facets.transition);
    for (const one of taking) filled.add(cellOf(gate, one));
  }
  return { bare: new Set(bareGates(plan).map(({ id }: Gate) => id)), begun: hasBegun(plan), counts, filled };
}

/** A gate and one of its sides. */
export function cellOf(gate: GateId, side: Side): string {
  return `${gate} ${side}`;
}
