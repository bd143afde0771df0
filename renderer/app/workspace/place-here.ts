/** Placing an item that waits in the tray without a mouse: where a new card would go. */
import { report } from '#renderer/actions';
import { canvasControls, dispatch, planStore, select } from '#renderer/session';
import type { PlainLens } from '#shared/lenses';
import type { Item } from '#shared/plan';

/** As large as a card is held when it is dragged out of the tray, scene units. */
const CARD = { width: 160, height: 32 };

/** Gives the item a place in the middle of what is seen (or under the pointer), selects it and shows it. */
export function placeHere(lens: PlainLens, item: Item): void {
  const controls = canvasControls();
  const { open } = planStore.getState();
  if (!controls || !open) return;
  const at = controls.newCardAt();
  const rect = { x: at.x, y: at.y - CARD.height / 2, ...CARD };
  const dropped = lens.drop(open.plan, item, rect, false);
  const done = dropped.ok ? dispatch('placeItems', { placements: [{ id: item.id, placing: dropped.value }] }) : dropped;
  if (!report(done)) return;
  select({ items: [item.id] });
  controls.reveal(item.id);
}

/** How wide the canvas is, px: the lens on screen is drawn to fit it. */
export function canvasWidth(): number {
  return document.querySelector('main')?.clientWidth ?? 1_000;
}
