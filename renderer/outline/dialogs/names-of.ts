import { shownTitle } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';

const LONGEST = 60;

/** “‘Phonics’”, or “3 items”, for the title of a dialog. */
export function namesOf(plan: Plan, ids: readonly ItemId[]): string {
  const [only] = ids;
  const item = ids.length === 1 && only !== undefined ? plan.items.get(only) : undefined;
  if (!item) return `${String(ids.length)} items`;
  const title = shownTitle(item.title);
  return `‘${title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title}’`;
}
