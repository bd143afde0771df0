/** Moving what is selected, in the words of the grouping that fits what is looked at: places or kinds, as one undo step. */
import { dispatch, outlineStore } from '#renderer/session';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Placement } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import type { Grouping, Move } from '#shared/outline';
import { groupings } from '#shared/outline';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Situation } from './action';

/** The outline's grouping while that is on screen, otherwise that of the lens. */
export function groupingOf({ view }: Pick<Situation, 'view'>): Grouping {
  return groupings[view.surface === 'outline' ? outlineStore.getState().grouping : view.lens];
}

/** Moves items as `moveOf` says, all or none. `gesture` joins the steps of a held key. */
export function moveItems(
  plan: Plan,
  ids: Iterable<ItemId>,
  moveOf: (item: Item) => Result<Move>,
  gesture?: string,
): Result<unknown> {
  const placements: Placement[] = [];
  const kinds = new Map<KindId, ItemId[]>();
  for (const id of ids) {
    const item = plan.items.get(id);
    const move = item && moveOf(item);
    if (move && !move.ok) return move;
    if (!move) continue;
    if ('facets' in move.value) placements.push({ id, facets: move.value.facets });
    else kinds.set(move.value.kind, [...(kinds.get(move.value.kind) ?? []), id]);
  }
  for (const [kind, alike] of kinds) {
    const done = dispatch('editItems', { ids: alike, fields: { kind } });
    if (!done.ok) return done;
  }
  if (placements.length === 0) return ok(null);
  return dispatch('placeItems', { placements, ...(gesture !== undefined && { gesture }) });
}
