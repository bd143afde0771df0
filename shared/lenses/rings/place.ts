import type { Item, Plan } from '#shared/plan';
import type { PlacedItem } from './placed';
import { placed } from './placed';
import { ringNames } from './ring-words';
import type { Sectors } from './sectors';
import { sectorsIn } from './sectors';

/** “Stable core, Closing gaps”, or null for an item that lacks a ring or a sector. */
export function placeOf(plan: Plan, item: Item): string | null {
  const sectors = sectorsIn(plan);
  const one = placed(sectors, item);
  return one && placeInWords(sectors, one);
}

/** “Stable core, Closing gaps”. */
export function placeInWords({ list }: Sectors, { stance, sector }: Pick<PlacedItem, 'stance' | 'sector'>): string {
  const name = list.find(({ id }) => id === sector)?.name;
  return name === undefined ? ringNames[stance.ring] : `${ringNames[stance.ring]}, ${name}`;
}
