import { useShallow } from 'zustand/react/shallow';
import { usePlan } from '#renderer/session';
import type { ItemId, LaneId } from '#shared/plan';

/** The items that lie in a lane. */
export function useLaneItems(lane: LaneId): readonly ItemId[] {
  return usePlan(
    useShallow(({ items }) =>
      [...items.values()].filter(({ facets }) => facets.journey?.lane === lane).map(({ id }) => id),
    ),
  );
}
