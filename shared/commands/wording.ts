/** How commands speak of items in labels and messages. */

import { kindOf } from '#shared/kinds';
import type { Item, ItemId, Plan } from '#shared/plan';

const LONGEST = 40;

/** A title between single quotes, shortened to 40 signs: ‘Phonics’, or the kind where there is no title yet. */
export function quoted(item: Pick<Item, 'title' | 'kind'> | undefined): string {
  if (!item) return 'an item';
  const title = item.title.trim();
  if (title === '') return `a new ${kindOf(item).name.toLowerCase()}`;
  const signs = Array.from(title);
  return signs.length > LONGEST
    ? `‘${signs
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…’`
    : `‘${title}’`;
}

/** One title, or how many: ‘Phonics’; 3 items. */
export function quotedAll(plan: Plan, ids: readonly ItemId[]): string {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? quoted(plan.items.get(only)) : `${ids.length} items`;
}
