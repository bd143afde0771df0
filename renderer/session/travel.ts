/** Going along the history by more than one step: each step is an undo or redo of its own, as if done one by one. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { emptyHistory } from '#shared/change';
import type { ItemId, LinkId } from '#shared/plan';
import { planStore, redo, undo } from './plan-store';
import { selectionStore } from './selection-store';

/**
 * Goes to the state in which `count` steps are done, and selects all that changed on the way and is still there.
 * Stops at the first step that can't be taken, with its words.
 */
export function travelTo(count: number): Result<number> {
  const items = new Set<ItemId>();
  const links = new Set<LinkId>();
  let steps = 0;
  for (let step = nextStep(count); step; step = nextStep(count)) {
    const taken = step();
    if (!taken.ok) return taken;
    steps += 1;
    const { touched } = taken.value;
    for (const id of touched.items) items.add(id);
    for (const id of touched.links) links.add(id);
  }
  const { plan } = planStore.getState().open ?? {};
  if (steps > 0 && plan) {
    selectionStore.setState({
      items: new Set([...items].filter((id) => plan.items.has(id))),
      links: new Set([...links].filter((id) => plan.links.has(id))),
    });
  }
  return ok(steps);
}

function nextStep(count: number): typeof undo | null {
  const { past, future } = planStore.getState().open?.history ?? emptyHistory;
  if (past.length > Math.max(count, 0)) return undo;
  return past.length < count && future.length > 0 ? redo : null;
}
