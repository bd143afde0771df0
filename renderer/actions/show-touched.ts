/** Undo never happens out of sight: what it touched is brought into view, and said where it lay elsewhere. */
import type { Revealed, Travelled } from '#renderer/session';
import {
  canvasControls,
  goTo,
  lensesShowing,
  notifyTravelled,
  placeSeen,
  planStore,
  select,
  viewStore,
} from '#renderer/session';
import type { Result } from '#shared/base';
import { lenses } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';
import { report } from './report';

/** Shows what an undo or redo has touched; `what` is “Undone” or “Done again”. */
export function showTouched(what: string, done: Result<Travelled>): void {
  if (!report(done) || !done.ok) return;
  const plan = planStore.getState().open?.plan;
  const { label } = done.value;
  const touched = [...done.value.touched.items].flatMap((id) => plan?.items.get(id) ?? []);
  const seen = canvasControls()?.revealAll(touched.map(({ id }) => id)) ?? 'nowhere';
  // The keys go to what is selected now: one goes on with it, instead of with nothing.
  if (seen !== 'nowhere' && canvasHasKeys()) canvasControls()?.focus();
  if (!plan || seen === 'in view') return;
  const where = whereNow(plan, touched, seen);
  notifyTravelled(`${what}: ${label}.${where === '' ? '' : ` ${where}`}`, wayThere(plan, touched, seen));
}

/** What leads to what can't be seen from here: to all of it, or to another lens that has a place for it. */
function wayThere(plan: Plan, touched: readonly Item[], seen: Revealed) {
  if (seen === 'in part') return { label: 'Show all', run: () => canvasControls()?.fitSelection() };
  const { surface } = viewStore.getState();
  // What the outline or a table shows it has gone to by itself.
  if (seen !== 'nowhere' || surface === 'outline' || surface === 'table') return undefined;
  const elsewhere = touched.find(({ id }) => lensesShowing(plan, id).length > 0);
  return elsewhere && { label: 'Show', run: () => show(elsewhere.id, touched) };
}

/** Goes to one of them, in the lens where it is; all of them are selected there. */
function show(first: ItemId, touched: readonly Item[]): void {
  goTo(first);
  select({ items: touched.map(({ id }) => id) });
}

/** “It is at Y4 w20, Teaching.” Nothing where the lens has no words for places, or shows none of them. */
function whereNow(plan: Plan, touched: readonly Item[], seen: Revealed): string {
  const view = viewStore.getState();
  const lens = lenses[view.lens];
  const [first, ...others] = touched;
  if (seen === 'nowhere' || !first) return '';
  if (seen === 'in part')
    return touched.length === 1 ? 'It is too large to be read whole.' : 'They lie too far apart to be read together.';
  const place = lens.freePositions ? null : placeSeen(view.lens, plan, first, view);
  if (place === null) return 'The view has moved there.';
  return others.length === 0 ? `It is at ${place}.` : `The first is at ${place}.`;
}

/** Whether the keys are on the canvas, or lost with what an undo has taken from under them. */
function canvasHasKeys(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest('[data-canvas] .react-flow') != null;
}
