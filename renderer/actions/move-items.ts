/** Moving what is selected, in the words of the grouping that fits what is looked at, as one undo step. */
import { ports } from '#renderer/host';
import { dispatch, outlineStore } from '#renderer/session';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Placement } from '#shared/commands';
import { withCarried } from '#shared/lenses/sketch';
import type { Grouping } from '#shared/outline';
import { groupings } from '#shared/outline';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Situation } from './action';

/** The outline's grouping while that is on screen, otherwise that of the lens. */
export function groupingOf({ view }: Pick<Situation, 'view'>): Grouping {
  return groupings[view.surface === 'outline' ? outlineStore.getState().grouping : view.lens];
}

/**
 * Moves items as `moveOf` says, all or none, as one undo step; a frame takes along what lies in it. Steps in quick
 * succession of the same items are one undo step too, whichever way each goes and wherever it is made: `repeated` says
 * that this is one of them. `moveOf` is told the plan as it is with those already in their new places, so that they
 * take up room there.
 */
export function moveItems(
  plan: Plan,
  ids: Iterable<ItemId>,
  moveOf: (item: Item, meanwhile: Plan) => Result<Placing>,
  repeated = false,
): Result<unknown> {
  const placements: Placement[] = [];
  const moved = [...ids];
  const items = new Map(plan.items);
  const meanwhile = { ...plan, items };
  for (const id of moved) {
    const item = plan.items.get(id);
    const move = item && moveOf(item, meanwhile);
    if (move && !move.ok) return move;
    if (!move) continue;
    placements.push({ id, placing: move.value });
    items.set(id, placedItem(item, move.value));
  }
  const gesture = repeated ? `step:${moved.sort().join()}` : ports.newId();
  if (placements.length === 0) return ok(null);
  return dispatch('placeItems', { placements: withCarried(plan, placements), gesture });
}
