/**
 * Following several links of a card that lead the same way: who comes back to it and follows that way again gets to the
 * next one, and after the last to the first. Lasts for as long as one does nothing but follow.
 */
import type { Direction } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

export type FollowTrail = {
  /** Which of these, the likeliest first, is next from `at` in a direction; null for none. */
  readonly next: (at: ItemId, direction: Direction, likeliest: readonly ItemId[]) => ItemId | null;
};

export function createFollowTrail(): FollowTrail {
  let last: ItemId | null = null;
  let tried = new Map<string, readonly ItemId[]>();
  return {
    next: (at, direction, likeliest) => {
      if (last !== at) tried = new Map();
      const key = `${direction} ${at}`;
      const before = tried.get(key) ?? [];
      const fresh = likeliest.find((id) => !before.includes(id));
      const target = fresh ?? likeliest[0] ?? null;
      if (target === null) return null;
      tried.set(key, fresh ? [...before, target] : [target]);
      last = target;
      return target;
    },
  };
}
