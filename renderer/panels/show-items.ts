/** Jumping from the panel to what it speaks of. */
import { lensesOnScreen } from '#renderer/lenses';
import {
  askCanvas,
  lensesShowing,
  planStore,
  select,
  selectionStore,
  showFace,
  showLens,
  viewStore,
} from '#renderer/session';
import type { PlanFinding } from '#shared/checks';
import type { LensId } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

let jumpedTo: unknown = null;

/** Selects items and brings the first into view; with a lens, that lens is shown first. */
export function showItems(ids: readonly ItemId[], lens: LensId | null): void {
  select({ items: ids });
  jumpedTo = selectionStore.getState();
  const { lens: now, surface } = viewStore.getState();
  const where = lens ?? (surface === 'canvas' ? now : null);
  const [first] = ids;
  const item = first === undefined ? undefined : planStore.getState().open?.plan.items.get(first);
  const table = where && item && lensesOnScreen[where].tableOf?.(item);
  if (where && table) showFace(where, table);
  else if (where !== null && first !== undefined) askCanvas(where, (canvas) => canvas.reveal(first));
  else if (lens !== null) showLens(lens);
}

/** Goes to what a finding speaks of: its items, the week, and the lane, where something is missing, or both. */
export function showFinding({ items, lens, week, row, head }: PlanFinding): void {
  showItems(items, lens);
  if (lens === null) return;
  const [first] = items;
  if (first === undefined && head !== undefined) askCanvas(lens, (canvas) => canvas.chooseHead(head));
  if (week === undefined) return;
  askCanvas(lens, (canvas) => {
    // A long bar may be in view without the week at which it stops.
    if (first !== undefined) canvas.reveal(first);
    canvas.revealWeek(week, row);
  });
}

/** Whether the selection is the one that a jump made, not one that the user made on the canvas. */
export function isFromJump(selection: unknown): boolean {
  return selection === jumpedTo;
}

/** The lens that shows the item: the one on screen if it can, otherwise the first that does. Null on the outline too, which shows them all. */
export function lensShowing(id: ItemId): LensId | null {
  const { open } = planStore.getState();
  if (!open || viewStore.getState().surface === 'outline') return null;
  return lensesShowing(open.plan, id)[0] ?? null;
}
