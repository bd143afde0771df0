/** Going to an item, wherever it was found: it is selected, and shown where it has a place. */
import type { LensId } from '#shared/lenses';
import { lensIds } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';
import { askCanvas } from './canvas-requests';
import { placeSeen } from './place-seen';
import { planStore } from './plan-store';
import { select } from './selection-store';
import { viewStore } from './view-store';

/** The lenses in which an item has a place; the one on screen first. */
export function lensesShowing(plan: Plan, id: ItemId): readonly LensId[] {
  const item = plan.items.get(id);
  if (!item) return [];
  const view = viewStore.getState();
  const now = view.lens;
  const showing = lensIds.filter((lens) => placeSeen(lens, plan, item, view) !== null);
  return showing.sort((a, b) => Number(b === now) - Number(a === now));
}

/** Selects an item and brings it into view where it has a place on screen; stays where it is otherwise. */
export function walkTo(id: ItemId): void {
  const { open } = planStore.getState();
  const { lens, surface } = viewStore.getState();
  select({ items: [id] });
  if (open && surface === 'canvas' && lensesShowing(open.plan, id)[0] === lens) {
    askCanvas(lens, (canvas) => canvas.reveal(id));
  }
}

/**
 * Selects an item and shows it: in `lens`, else on screen, else in the first lens that has a place for it. The keys go
 * to the canvas.
 */
export function goTo(id: ItemId, lens?: LensId): void {
  const { open } = planStore.getState();
  select({ items: [id] });
  const where = lens ?? (open ? lensesShowing(open.plan, id)[0] : undefined);
  if (lens === undefined && viewStore.getState().surface === 'outline') return;
  if (where !== undefined) {
    askCanvas(where, (canvas) => {
      canvas.reveal(id);
      canvas.focus();
    });
  }
  if (where === undefined) viewStore.setState({ inspectorOpen: true, panel: 'inspector' });
}
