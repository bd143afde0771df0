/** Making cards on the canvas, in one place: at a point, beside another card, or grown out of one with a link. */

import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, editTitle, makingStore, planStore, sayIfFilteredOut } from '#renderer/session';
import { frameAround } from '#shared/arrange';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { NewItem, NewLink } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import { isFrame, isKindId, kinds, unplacedItem } from '#shared/kinds';
import type { Beside, Direction, PlainLens } from '#shared/lenses';
import type { Item, ItemId, LinkId, Plan } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';

/** A point as a lens takes it: an item without a place gets a size that suits the lens. */
export function pointRect({ x, y }: Point): Rect {
  return { x, y, width: 0, height: 0 };
}

/** What a new card at a point of the scene is. Fails where the lens does not take the kind or the place. */
export function newItemAt(lens: PlainLens, plan: Plan, id: ItemId, kind: KindId, at: Point): Result<NewItem> {
  return newItemIn(lens, plan, id, kind, { rect: pointRect(at), sized: false });
}

type Spot = { readonly rect: Rect; readonly sized: boolean };

/** As above; with a size of its own where the spot is `sized`. */
function newItemIn(lens: PlainLens, plan: Plan, id: ItemId, kind: KindId, spot: Spot): Result<NewItem> {
  const item = unplacedItem(id, kind);
  if (!lens.takes(item)) {
    const { plural } = kinds[kind];
    return fail('kind-elsewhere', `${plural} have no place in ${lens.name}. Choose another lens for them.`);
  }
  const dropped = lens.drop(plan, item, spot.rect, spot.sized);
  if (!dropped.ok) return dropped;
  return ok({ id, kind, placing: dropped.value });
}

/** A new card of the same kind in the lens's place beside another. Fails where the lens has no place there. */
export function newItemBeside(lens: PlainLens, plan: Plan, id: ItemId, from: Item, where: Beside): Result<NewItem> {
  const kind: KindId = isKindId(from.kind) ? from.kind : 'note';
  const beside = lens.beside(plan, from, where);
  if (!beside.ok) return beside;
  return ok({ id, kind, placing: beside.value });
}

/** Adds a card, selects it and begins to type its title. */
export function addCardAt(lens: PlainLens, kind: KindId, at: Point): void {
  add((plan, id) => newItemAt(lens, plan, id, kind, at));
  // A frame gathers what is there; what comes next is a card again.
  if (!isFrame({ kind })) makingStore.setState({ kind, madeIn: lens.id });
}

/** Adds a frame around cards that lie there already, selects it and begins to type its title. */
export function addFrameAround(lens: PlainLens, kind: KindId, inside: Rect): void {
  add((plan, id) => newItemIn(lens, plan, id, kind, { rect: frameAround(inside), sized: true }));
}

/** Adds a card beside another and begins to type its title. */
export function addCardBeside(lens: PlainLens, from: Item, where: Beside): void {
  add((plan, id) => newItemBeside(lens, plan, id, from, where));
}

/** Adds a card in a direction from another, with a link that leads from left to right and from top to bottom. */
export function growCard(lens: PlainLens, from: Item, direction: Direction): void {
  const linkId = ports.newId() as LinkId;
  const before = direction === 'left' || direction === 'up';
  const grown = add(
    (plan, id) => newItemBeside(lens, plan, id, from, direction),
    (id) => ({ id: linkId, kind: 'leads-to', ...(before ? { from: id, to: from.id } : { from: from.id, to: id }) }),
  );
  if (grown === null) return;
  makingStore.setState((making) => ({ grown: new Map(making.grown).set(grown, { from: from.id, direction }) }));
}

/** Adds a card at a point, with a link to it from another, as the last link was. */
export function growCardAt(lens: PlainLens, from: Item, at: Point): void {
  const linkId = ports.newId() as LinkId;
  const { linkKind } = makingStore.getState();
  const kind = isKindId(from.kind) && !isFrame(from) ? from.kind : 'action';
  add(
    (plan, id) => newItemAt(lens, plan, id, kind, at),
    (id) => ({ id: linkId, kind: linkKind, from: from.id, to: id }),
  );
}

/** The new item's id; null where it is refused. */
function add(made: (plan: Plan, id: ItemId) => Result<NewItem>, linked?: (id: ItemId) => NewLink): ItemId | null {
  const { open } = planStore.getState();
  if (!open) return null;
  const id = ports.newId() as ItemId;
  const item = made(open.plan, id);
  const done = item.ok ? dispatched(item.value, linked) : item;
  makingStore.setState({ refused: done.ok ? null : { why: done.error.message, swallowed: false } });
  if (!report(done)) return null;
  editTitle(id);
  sayIfFilteredOut([id]);
  return id;
}

function dispatched(item: NewItem, linked?: (id: ItemId) => NewLink): Result<unknown> {
  return linked ? dispatch('addLinkedItem', { item, link: linked(item.id) }) : dispatch('addItems', { items: [item] });
}
