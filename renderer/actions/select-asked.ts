/** Selecting all, of whatever kind: what is in sight and not filtered out. */
import type { View } from '#renderer/session';
import { dimmedStore, dismissNotice, notify, placeSeen, select, selectionStore } from '#renderer/session';
import { countWords } from '#shared/outline';
import type { Item, Plan } from '#shared/plan';

/**
 * Selects what is wanted of what the lens on screen shows or, on the outline, of everything. What one can't see, or has
 * filtered out, is neither selected nor deleted; that something was left out is said.
 */
export function selectAsked(
  plan: Plan,
  view: Pick<View, 'surface' | 'lens' | 'switches'>,
  isWanted: (item: Item) => boolean = () => true,
): void {
  const { dimmed } = dimmedStore.getState();
  const wanted = [...plan.items.values()].filter((item) => isInSight(plan, item, view) && isWanted(item));
  const asked = wanted.filter(({ id }) => !dimmed.has(id));
  select({ items: asked.map(({ id }) => id) });
  const out = wanted.length - asked.length;
  if (out > 0) untilSelectionChanges(notify({ tone: 'info', topic: 'selected', text: wordsFor(asked.length, out) }));
}

/** What is said about a selection is true of that one only. */
function untilSelectionChanges(notice: string): void {
  const stop = selectionStore.subscribe((now, before) => {
    if (now.items === before.items && now.links === before.links) return;
    stop();
    dismissNotice(notice);
  });
}

function isInSight(plan: Plan, item: Item, view: Pick<View, 'surface' | 'lens' | 'switches'>): boolean {
  return view.surface === 'outline' || placeSeen(view.lens, plan, item, view) !== null;
}

function wordsFor(asked: number, out: number): string {
  return `${countWords(asked)} selected. ${countWords(out)} filtered out ${out === 1 ? 'is' : 'are'} not among them.`;
}
