/** Moving what is selected, in the words of the grouping that fits what is looked at, as one undo step. */
import { ports } from '#renderer/host';
import { dispatch, outlineGrouping, outlineStore } from '#renderer/session';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Placement } from '#shared/commands';
import type { Direction } from '#shared/lenses';
import { withCarried } from '#shared/lenses/sketch';
import type { Grouping } from '#shared/outline';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Situation } from './action';

/** The outline's grouping while that is on screen, otherwise that of the lens. */
export function groupingOf({ view }: Pick<Situation, 'view'>): Grouping {
  // What has its place in one governance model may have another in the next: the one that is looked at is meant.
  return outlineGrouping(view.surface === 'outline' ? outlineStore.getState() : { grouping: view.lens });
}

/**
 * Moves items as `moveOf` says, all or none, as one undo step; a frame takes along what lies in it. Steps in quick
 * succession of the same items, to and fro, are one undo step too, wherever each is made: `step` says which way this
 * one of them goes. `moveOf` is told the plan as it is with those already in their new places, so that they take up
 * room there.
 */
export function moveItems(
  plan: Plan,
  ids: Iterable<ItemId>,
  moveOf: (item: Item, meanwhile: Plan) => Result<Placing>,
  step: Direction | null = null,
): Result<unknown> {
  const placements: Placement[] = [];
  const moved = [...ids];
  // One item alone takes up nobody's room: a large plan need not be copied for it.
  const items = moved.length > 1 ? new Map(plan.items) : null;
  const meanwhile = items ? { ...plan, items } : plan;
  for (const id of moved) {
    const item = plan.items.get(id);
    const move = item && moveOf(item, meanwhile);
    if (move && !move.ok) return move;
    if (!move) continue;
    placements.push({ id, placing: move.value });
    items?.set(id, placedItem(item, move.value));
  }
  if (placements.length === 0) return ok(null);
  const gesture = step === null ? ports.newId() : rowOf(moved, step);
  return dispatch('placeItems', { placements: withCarried(plan, placements), gesture });
}

/** Whoever rests for as long as this between two steps has looked at what came of the first. */
const RESTED_MS = 1_500;

/** The steps made last: of what, along which axis, and the name of the gesture that they are. */
let row: { readonly of: string; readonly at: number; readonly gesture: string } | null = null;

/** The gesture that a step belongs to. Up and down is another matter than left and right: lanes, not weeks. */
function rowOf(ids: readonly ItemId[], step: Direction): string {
  const axis = step === 'left' || step === 'right' ? 'across' : 'down';
  const of = `${axis}:${[...ids].sort().join()}`;
  const at = Date.parse(ports.now());
  const goesOn = row !== null && row.of === of && at - row.at < RESTED_MS;
  row = { of, at, gesture: goesOn && row ? row.gesture : ports.newId() };
  return row.gesture;
}
