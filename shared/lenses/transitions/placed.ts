/** Items at gates, and the order in which they are packed and read. */

import type { Item, Plan, TransitionFacet } from '#shared/plan';
import { byMaking, sides } from '#shared/plan';
import { momentOf, moments } from './moment';
import { gateIndex } from './view';

export type PlacedItem = { readonly item: Item; readonly transition: TransitionFacet };

/** Everything that is at a gate, in no order. */
export function placedItems({ items }: Plan): PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const item of items.values()) {
    const { transition } = item.facets;
    if (transition) placed.push({ item, transition });
  }
  return placed;
}

/** Earlier first, then longer, then as they were made. */
export function byWeek({ item: a, transition: one }: PlacedItem, { item: b, transition: two }: PlacedItem): number {
  return one.fromOffset - two.fromOffset || two.toOffset - one.toOffset || byMaking(a, b);
}

/** Gate by gate, in each from side to side and from band to band. */
export function byCell(a: PlacedItem, b: PlacedItem): number {
  const [one, two] = [a.transition, b.transition];
  return (
    gateIndex(one.gate) - gateIndex(two.gate) ||
    sides.indexOf(one.side) - sides.indexOf(two.side) ||
    moments.indexOf(momentOf(one)) - moments.indexOf(momentOf(two)) ||
    byWeek(a, b)
  );
}
