/**
 * Who lies where in a cell. Each card has an order of slots of its own, told from its id, and takes the first that is
 * free, the oldest card first. So a card that comes moves none that is older, and where one goes only younger ones follow.
 */
import type { Item } from '#shared/plan';
import type { Slot } from './slots';

/** The slot of each item, in the order of the items; there are at least as many slots as items. Oldest items come first. */
export function seated(items: readonly Pick<Item, 'id'>[], slots: readonly Slot[]): readonly Slot[] {
  const free = new Set(slots.keys());
  return items.map(({ id }) => {
    const own = hashed(id);
    let best = -1;
    let liking = 0;
    for (const index of free) {
      const slot = slots[index];
      const now = mixed(own ^ Math.imul(index + 1, 0x9e3779b1));
      if (best !== -1 && slot && isBehind(slot, now, slots[best], liking)) continue;
      best = index;
      liking = now;
    }
    free.delete(best);
    return slots[best] ?? { x: 0, y: 0, level: 0 };
  });
}

/** Slots of a ring that has grown less come first. */
function isBehind(slot: Slot, liking: number, best: Slot | undefined, bestLiking: number): boolean {
  return best !== undefined && (slot.level - best.level || liking - bestLiking) >= 0;
}

function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

function mixed(value: number): number {
  let mix = value;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
