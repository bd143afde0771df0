/** What waits in the tray of the lens on screen, told from what waited before: an edit costs what it changes. */
import { planStore, usePlan } from '#renderer/session';
import type { LensId } from '#shared/lenses';
import { lenses, trayOf } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';

/** The last tray of each lens of the plan that is open. */
const lastTrays = new Map<LensId, readonly Item[]>();
planStore.subscribe(({ open }, before) => {
  if (open?.plan.header.id !== before.open?.plan.header.id) lastTrays.clear();
});

/** The same list as long as nothing in it changes. */
export function useTray(lens: LensId): readonly Item[] {
  return usePlan((plan) => trayNow(plan, lens));
}

function trayNow(plan: Plan, lens: LensId): readonly Item[] {
  const tray = trayOf(plan, lenses[lens], lastTrays.get(lens));
  lastTrays.set(lens, tray);
  return tray;
}
