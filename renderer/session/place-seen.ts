/** Where an item is in a lens as it is looked at, which is more than what the lens says where nothing has been chosen. */
import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import { governanceView } from './governance-view';
import type { View } from './view-store';

/** In words; null for what has no place there: it waits in the tray. */
export function placeSeen(lens: LensId, plan: Plan, item: Item, view: Pick<View, 'switches'>): string | null {
  return lens === 'governance'
    ? lenses.governance.placeOf(plan, item, governanceView(view))
    : lenses[lens].placeOf(plan, item);
}
