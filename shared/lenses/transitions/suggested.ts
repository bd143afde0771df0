/** Handovers that are in one only of the journey and the gates, and where in the other they would go. */
import { gateOfSpan, offsetAtGate } from '#shared/calendar';
import { isWork } from '#shared/kinds';
import type { Facets, Item, Placing, Plan } from '#shared/plan';
import { placingAt } from './drop';
import { weeksOfGate } from './on-journey';

type Waiting = Pick<Item, 'kind' | 'status' | 'flags'> & { readonly facets: Pick<Facets, 'journey' | 'transition'> };
type Suggestion<One> = { readonly item: One; readonly placing: Placing };

export type Suggestions = {
  /** On the journey near a gate, and put to none. */
  readonly toGates: readonly Suggestion<Item>[];
  /** At a gate, and without weeks on the journey. */
  readonly toJourney: readonly Suggestion<Item>[];
};

/**
 * [T7] Where each of them would go: to the gate of its weeks, with whoever sends until somebody says otherwise, or into the
 * weeks of its gate. With all of them placed, journey and transitions show the same handovers.
 */
export function suggestedPlacings(plan: Plan): Suggestions {
  const toGates: Suggestion<Item>[] = [];
  const toJourney: Suggestion<Item>[] = [];
  for (const item of plan.items.values()) {
    const atGate = suggestedFor(item);
    if (atGate) toGates.push(atGate);
    const placing = onJourneyOnly(plan, item);
    if (placing) toJourney.push({ item, placing });
  }
  return { toGates, toJourney };
}

/** Its gate, for one item; null where it is no handover that waits, or lies at no gate. */
export function suggestedFor<One extends Waiting>(item: One): Suggestion<One> | null {
  const { journey, transition } = item.facets;
  if (item.kind !== 'handover' || !journey || transition || item.status === 'dropped') return null;
  const gate = gateOfSpan({ from: journey.fromWeek, to: journey.toWeek });
  if (gate === null) return null;
  const [fromOffset, toOffset] = [offsetAtGate(gate, journey.fromWeek), offsetAtGate(gate, journey.toWeek)];
  const placing = placingAt(item, gate, 'sending', { fromOffset, toOffset });
  return { item, placing };
}

/** Whatever stands at a gate is met there by a child, handover or not. */
function onJourneyOnly(plan: Plan, item: Item): Placing | null {
  const { journey, transition } = item.facets;
  if (!transition || journey || item.status === 'dropped' || !isWork(item)) return null;
  const weeks = weeksOfGate(plan, transition);
  return weeks && { facets: { journey: weeks } };
}
