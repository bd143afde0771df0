/** Jumping from the panel to what it speaks of. */
import { canvasControls, planStore, select, selectionStore, showLens, viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

let jumpedTo: unknown = null;

/** Selects items and brings the first into view; with a lens, that lens is shown first. */
export function showItems(ids: readonly ItemId[], lens: LensId | null): void {
  select({ items: ids });
  jumpedTo = selectionStore.getState();
  const { lens: now, surface } = viewStore.getState();
  const changes = lens !== null && (now !== lens || surface !== 'canvas');
  if (changes) showLens(lens);
  const [first] = ids;
  // A lens that has just been chosen puts its canvas up in the next frame.
  if (first !== undefined) afterFrames(changes ? 3 : 1, () => canvasControls()?.reveal(first));
}

/** Whether the selection is the one that a jump made, not one that the user made on the canvas. */
export function isFromJump(selection: unknown): boolean {
  return selection === jumpedTo;
}

/** The lens that shows the item: the one on screen if it can, otherwise the first that does. Null on the outline too, which shows them all. */
export function lensShowing(id: ItemId): LensId | null {
  const { open } = planStore.getState();
  const item = open?.plan.items.get(id);
  if (!open || !item) return null;
  const { lens: now, surface } = viewStore.getState();
  if (surface === 'outline') return null;
  const shows = (lens: LensId) => lenses[lens].placeOf(open.plan, item) !== null;
  if (shows(now)) return now;
  return (Object.keys(lenses) as LensId[]).find(shows) ?? null;
}

function afterFrames(count: number, run: () => void): void {
  requestAnimationFrame(() => (count <= 1 ? run() : afterFrames(count - 1, run)));
}
