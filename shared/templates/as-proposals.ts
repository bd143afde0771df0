import { kinds } from '#shared/kinds';
import type { PlannedItem } from './build-plan';

/** A template proposes and the room agrees: nothing but its bodies and roles is more than proposed, unless it says so. */
export function asProposals(items: readonly PlannedItem[]): readonly PlannedItem[] {
  return items.map((item) => (kinds[item.kind].canOwn ? item : { status: 'proposed' as const, ...item }));
}
