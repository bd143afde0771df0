/** Finding over all plans of this computer, read from where they are kept; none of them is opened for it. */
import { listItems, listPlans } from '#renderer/storage';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Item, ItemId, PlanId } from '#shared/plan';
import type { Index, Searchable } from '#shared/search';
import { createIndex } from '#shared/search';
import { db } from './home-database';

/** A plan, or an item in one. */
export type Kept = Searchable & {
  readonly plan: PlanId;
  readonly planTitle: string;
  /** Null for the plan itself. */
  readonly item: Item | null;
  readonly owner: string;
};

/** Everything that can be found from Home. Plans in the bin are left out. */
export async function indexAll(): Promise<Result<Index<Kept>>> {
  const plans = await listPlans(db);
  if (!plans.ok) return plans;
  const items = await listItems(db);
  if (!items.ok) return items;
  const titles = new Map(plans.value.flatMap((row) => (row.binnedAt === null ? [[row.id, row.header.title]] : [])));
  const names = new Map<ItemId, string>(items.value.map(({ id, item }) => [id, item.title]));
  const all: Kept[] = [];
  for (const [plan, title] of titles) all.push({ plan, planTitle: title, title, item: null, owner: '' });
  for (const { plan, item } of items.value) {
    const planTitle = titles.get(plan);
    if (planTitle === undefined) continue;
    const { title, code, notes, tags } = item;
    const owner = item.owner === null ? '' : (names.get(item.owner) ?? '');
    all.push({ plan, planTitle, title, code, notes, tags, item, owner });
  }
  return ok(createIndex(all, ({ owner }) => owner));
}
