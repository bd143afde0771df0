/** New cards at a place, and what a title does that is typed on a card. */

import { ports } from '#renderer/host';
import type { OpenPlan } from '#renderer/session';
import { clearSelection, dispatch, editTitle, planStore, select, selectionStore, undo } from '#renderer/session';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { NewItem } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import { isKindId, kinds } from '#shared/kinds';
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

/** Ends typing with a title. A card that was only just made becomes one step with its title, not two. */
export function commitTitle(id: ItemId, title: string): void {
  const { open } = planStore.getState();
  const item = open?.plan.items.get(id);
  if (selectionStore.getState().editing === id) editTitle(null);
  if (!open || !item || item.title === title.trim()) return;
  const fresh = justAdded(open, id);
  if (!fresh) {
    report(dispatch('editItem', { id, fields: { title: title.trim() } }));
    return;
  }
  undo();
  if (report(dispatch('addItems', { items: [{ ...fresh, title: title.trim() }] }))) select({ items: [id] });
}

/** Ends typing without a change; a card that was only just made and has no title goes again. */
export function cancelTitle(id: ItemId): void {
  const { open } = planStore.getState();
  editTitle(null);
  if (!open || !justAdded(open, id)) return;
  undo();
  clearSelection();
}

/** The item if adding it, still without a title, was the last step; else null. */
function justAdded({ history }: OpenPlan, id: ItemId): NewItem | null {
  const { items = [], links = [] } = history.past.at(-1)?.changes ?? {};
  const [change] = items;
  const added = change?.after;
  const alone = items.length === 1 && links.length === 0 && change?.id === id && change.before === null;
  if (!alone || !added || added.title !== '' || !isKindId(added.kind)) return null;
  return { id, kind: added.kind, facets: added.facets };
}
