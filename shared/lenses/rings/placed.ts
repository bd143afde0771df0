/** Items that have a ring and a sector, and the order in which they are seated and read. */
import type { Item, Plan, StanceFacet } from '#shared/plan';
import { byMaking } from '#shared/plan';
import type { Sectors } from './sectors';
import { sectorsIn } from './sectors';

export type PlacedItem = { readonly item: Item; readonly stance: StanceFacet; readonly sector: string };

/** The ring and sector of an item; null for one that lacks either, and waits in the tray. */
export function placed(sectors: Sectors, item: Item): PlacedItem | null {
  const { stance } = item.facets;
  const sector = stance ? sectors.of(item) : null;
  return stance && sector !== null ? { item, stance, sector } : null;
}

/** Everything that has a place, oldest first. */
export function placedItems(plan: Plan): readonly PlacedItem[] {
  const sectors = sectorsIn(plan);
  const found: PlacedItem[] = [];
  for (const item of plan.items.values()) {
    const one = placed(sectors, item);
    if (one) found.push(one);
  }
  return found.sort(({ item: a }, { item: b }) => byMaking(a, b));
}
