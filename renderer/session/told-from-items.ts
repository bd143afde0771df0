/**
 * Lists that are made from all items of the open plan, such as everybody who can own something. Most edits leave them
 * as they are; then the very same list is given back and no walk through the plan is made.
 */
import type { ChangedRow, Item, Plan } from '#shared/plan';
import { changedRows } from '#shared/plan';
import { planStore } from './plan-store';

/** @param matters whether a row that has changed can change the list. What it is made from is told by the items alone. */
export function toldFromItems<List>(
  make: (plan: Plan) => List,
  matters: (row: ChangedRow<Item>) => boolean,
): (plan: Plan) => List {
  let last: { readonly items: Plan['items']; readonly list: List } | null = null;
  planStore.subscribe(({ open }) => {
    if (!open) last = null;
  });
  return (plan) => {
    const { items } = plan;
    if (last?.items === items) return last.list;
    const same = last && !changedRows(last.items, items).some(matters);
    last = { items, list: same && last ? last.list : make(plan) };
    return last.list;
  };
}
