/** Undo never happens out of sight: what it touched is brought into view, and said where it lay elsewhere. */
import type { Revealed } from '#renderer/session';
import { canvasControls, notifyTravelled, planStore, selectionStore, viewStore } from '#renderer/session';
import type { Result } from '#shared/base';
import { lenses } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import { report } from './report';

/** Shows what an undo or redo has touched; `what` is “Undone” or “Done again”. */
export function showTouched(what: string, done: Result<string>): void {
  if (!report(done) || !done.ok) return;
  const plan = planStore.getState().open?.plan;
  const touched = [...selectionStore.getState().items].flatMap((id) => plan?.items.get(id) ?? []);
  const seen = canvasControls()?.revealAll(touched.map(({ id }) => id)) ?? 'nowhere';
  if (!plan || seen === 'in view') return;
  const where = whereNow(plan, touched, seen);
  notifyTravelled(
    `${what}: ${done.value}.${where === '' ? '' : ` ${where}`}`,
    seen === 'in part' ? { label: 'Show all', run: () => canvasControls()?.fitSelection() } : undefined,
  );
}

/** “It is at Y4 w20, Teaching.” Nothing where the lens has no words for places, or shows none of them. */
function whereNow(plan: Plan, touched: readonly Item[], seen: Revealed): string {
  const lens = lenses[viewStore.getState().lens];
  const [first, ...others] = touched;
  if (seen === 'nowhere' || !first) return '';
  if (seen === 'in part') return `The ${String(touched.length)} cards lie too far apart to be read together.`;
  const place = lens.freePositions ? null : lens.placeOf(plan, first);
  if (place === null) return 'The view has moved there.';
  return others.length === 0 ? `It is at ${place}.` : `The first is at ${place}.`;
}
