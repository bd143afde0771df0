/** What waits in the tray of the lens on screen, told from what waited before: an edit costs what it changes. */
import { planStore, usePlan } from '#renderer/session';
import type { LensId, PlainLens } from '#shared/lenses';
import { trayOf } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';

/** The last tray of each lens of the plan that is open, and the view of it in which it was told. */
const lastTrays = new Map<LensId, { readonly placeOf: PlainLens['placeOf']; readonly tray: readonly Item[] }>();
planStore.subscribe(({ open }, before) => {
  if (open?.plan.header.id !== before.open?.plan.header.id) lastTrays.clear();
});

/** The same list as long as nothing in it changes. `lens` is as it is looked at: what has a place there may wait in another view. */
export function useTray(id: LensId, lens: PlainLens): readonly Item[] {
  return usePlan((plan) => trayNow(plan, id, lens));
}

function trayNow(plan: Plan, id: LensId, lens: PlainLens): readonly Item[] {
  const last = lastTrays.get(id);
  const tray = trayOf(plan, lens, last?.placeOf === lens.placeOf ? last.tray : undefined);
  lastTrays.set(id, { placeOf: lens.placeOf, tray });
  return tray;
}
