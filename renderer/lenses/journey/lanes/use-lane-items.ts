import { toldFromItems, usePlan } from '#renderer/session';
import type { ItemId, LaneId, Plan } from '#shared/plan';

const NONE: readonly ItemId[] = [];

/** Every lane asks after each edit; all are answered from one walk through the plan, made when one of them has changed. */
const lanesOf = toldFromItems(itemsByLane, ({ before, after }) => {
  return before?.facets.journey?.lane !== after?.facets.journey?.lane;
});

/** The items that lie in a lane. */
export function useLaneItems(lane: LaneId): readonly ItemId[] {
  return usePlan((plan) => lanesOf(plan).get(lane) ?? NONE);
}

function itemsByLane({ items }: Plan): ReadonlyMap<LaneId, readonly ItemId[]> {
  const lanes = new Map<LaneId, ItemId[]>();
  for (const { id, facets } of items.values()) {
    if (!facets.journey) continue;
    const known = lanes.get(facets.journey.lane);
    if (known) known.push(id);
    else lanes.set(facets.journey.lane, [id]);
  }
  return lanes;
}
