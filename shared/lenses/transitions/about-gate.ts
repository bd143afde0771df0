import type { GateId } from '#shared/calendar';
import type { Plan } from '#shared/plan';

/** Fewer items at a gate are a beginning of something, not what a plan is about. */
const SOME = 8;

/** The one gate that a plan is about: everything that stands at a gate stands there, and that is most of what has a week. */
export function gateItIsAbout({ items }: Plan): GateId | null {
  const gates = new Set<GateId>();
  let atGate = 0;
  let inTime = 0;
  for (const { status, facets } of items.values()) {
    if (status === 'dropped' || !(facets.journey || facets.transition)) continue;
    inTime += 1;
    if (!facets.transition) continue;
    atGate += 1;
    gates.add(facets.transition.gate);
  }
  const [gate] = gates;
  return gate !== undefined && gates.size === 1 && atGate >= SOME && atGate > inTime / 2 ? gate : null;
}
