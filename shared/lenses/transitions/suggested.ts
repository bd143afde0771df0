/** Handovers that lie on the journey near a gate and have not yet been put to it. */
import { gateOfSpan, offsetAtGate } from '#shared/calendar';
import type { Facets, Item, Placing, Plan } from '#shared/plan';
import { placingAt } from './drop';

type Waiting = Pick<Item, 'kind' | 'status' | 'flags'> & { readonly facets: Pick<Facets, 'journey' | 'transition'> };
type Suggestion<One> = { readonly item: One; readonly placing: Placing };

/** [T7] Where each of them would stand: at the gate of its weeks, with whoever sends until somebody says otherwise. */
export function suggestedPlacings({ items }: Plan): readonly Suggestion<Item>[] {
  return [...items.values()].flatMap((item) => {
    const suggestion = suggestedFor(item);
    return suggestion ? [suggestion] : [];
  });
}

/** The same for one item; null where it is no handover that waits, or lies at no gate. */
export function suggestedFor<One extends Waiting>(item: One): Suggestion<One> | null {
  const { journey, transition } = item.facets;
  if (item.kind !== 'handover' || !journey || transition || item.status === 'dropped') return null;
  const gate = gateOfSpan({ from: journey.fromWeek, to: journey.toWeek });
  if (gate === null) return null;
  const [fromOffset, toOffset] = [offsetAtGate(gate, journey.fromWeek), offsetAtGate(gate, journey.toWeek)];
  const placing = placingAt(item, gate, 'sending', { fromOffset, toOffset });
  return { item, placing };
}
