/** Items that have a ring and a sector, and the order in which they are seated and read. */
import type { Area, AreaFacet, Item, Plan, StanceFacet } from '#shared/plan';
import { byMaking } from '#shared/plan';

export type PlacedItem = { readonly item: Item; readonly stance: StanceFacet; readonly area: AreaFacet };

/** The ring and sector of an item; null for one that lacks either, and waits in the tray. */
export function placed(item: Item): PlacedItem | null {
  const { stance, area } = item.facets;
  return stance && area ? { item, stance, area } : null;
}

/** Everything that has a place, oldest first. */
export function placedItems({ items }: Plan): readonly PlacedItem[] {
  const found: PlacedItem[] = [];
  for (const item of items.values()) {
    const one = placed(item);
    if (one) found.push(one);
  }
  return found.sort(({ item: a }, { item: b }) => byMaking(a, b));
}

/** The number of the sector of an area, from 0; −1 for one that is gone. */
export function sectorOf({ header }: Plan, id: Area['id']): number {
  return header.areas.findIndex((area) => area.id === id);
}
