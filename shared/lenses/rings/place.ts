import type { Item, Plan } from '#shared/plan';
import type { PlacedItem } from './placed';
import { placed } from './placed';
import { ringNames } from './ring-words';

/** “Stable core, Closing gaps”, or null for an item that lacks a ring or a sector. */
export function placeOf(plan: Plan, item: Item): string | null {
  const one = placed(item);
  return one && placeInWords(plan, one);
}

/** “Stable core, Closing gaps”. */
export function placeInWords({ header }: Plan, { stance, area }: Pick<PlacedItem, 'stance' | 'area'>): string {
  const sector = header.areas.find(({ id }) => id === area.area);
  return sector ? `${ringNames[stance.ring]}, ${sector.name}` : ringNames[stance.ring];
}
