import type { Destination, Grouping } from '#shared/outline';
import type { Item, ItemId, Plan } from '#shared/plan';

/** Where all of them may go; and, where one kind among them has no place at all, why. */
export type OpenTo = { readonly destinations: readonly Destination[]; readonly refusal: string | null };

/**
 * The groups that take every one of these items, so that nothing is offered which would then be refused. Of those
 * alike in kind and places one is asked for: by these a group takes an item or not.
 */
export function openTo(plan: Plan, ids: readonly ItemId[], { destinations, enter, tray }: Grouping): OpenTo {
  const kinds = new Map<string, Item>();
  for (const id of ids) {
    const item = plan.items.get(id);
    const alike = item && `${item.kind} ${Object.keys(item.facets).sort().join()}`;
    if (alike) kinds.set(alike, item);
  }
  let refusal: string | null = null;
  const open = destinations(plan).filter(({ branch }) =>
    [...kinds.values()].every((item) => {
      const entered = enter(plan, item, branch);
      if (!entered.ok) refusal ??= entered.error.message;
      return entered.ok;
    }),
  );
  return { destinations: open, refusal: open.some(({ branch }) => branch !== tray) ? null : refusal };
}
