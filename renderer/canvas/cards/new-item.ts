/** New cards at a place. */

import { ports } from '#renderer/host';
import { dispatch, editTitle, planStore } from '#renderer/session';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { NewItem } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import { kinds } from '#shared/kinds';
import type { PlainLens } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { placedItem } from '../gestures/placing';
import { report } from '../report';

/** A point as a lens takes it: an item without a place gets a size that suits the lens. */
export function pointRect({ x, y }: Point): Rect {
  return { x, y, width: 0, height: 0 };
}

/** An item that is not in the plan, to ask a lens what a place would mean for it. */
export function unplacedItem(id: ItemId, kind: KindId): Item {
  return {
    id,
    kind,
    code: '',
    title: '',
    notes: '',
    status: kinds[kind].status,
    tags: [],
    flags: [],
    owner: null,
    due: null,
    facets: {},
  };
}

/** What a new card at a point of the scene is. Fails where the lens does not take the kind or the place. */
export function newItemAt(lens: PlainLens, plan: Plan, id: ItemId, kind: KindId, at: Point): Result<NewItem> {
  const item = unplacedItem(id, kind);
  if (!lens.takes(item)) {
    const { plural } = kinds[kind];
    return fail('kind-elsewhere', `${plural} have no place in ${lens.name}. Choose another lens for them.`);
  }
  const dropped = lens.drop(plan, item, pointRect(at), false);
  if (!dropped.ok) return dropped;
  return ok({ id, kind, facets: placedItem(item, dropped.value).facets });
}

/** Adds a card, selects it and begins to type its title. */
export function addCardAt(lens: PlainLens, kind: KindId, at: Point): void {
  const { open } = planStore.getState();
  if (!open) return;
  const id = ports.newId() as ItemId;
  const item = newItemAt(lens, open.plan, id, kind, at);
  if (!item.ok) {
    report(item);
    return;
  }
  if (report(dispatch('addItems', { items: [item.value] }))) editTitle(id);
}
