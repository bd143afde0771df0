import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Item, ItemId, Link, Plan } from '#shared/plan';
import { placedItem, withParties } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { quotedAll } from './wording';

/** What goes or changes along with the items: links that would dangle, and items that lose their owner. */
export type Affected = { readonly links: readonly Link[]; readonly owned: readonly Item[] };

/** What deleting these items also affects, for the words that a deletion says before it happens. */
export function affectedByRemoval(plan: Plan, ids: readonly ItemId[]): Affected {
  const going = new Set(ids);
  return {
    links: [...plan.links.values()].filter((link) => going.has(link.from) || going.has(link.to)),
    owned: [...plan.items.values()].filter(
      (item) => item.owner !== null && going.has(item.owner) && !going.has(item.id),
    ),
  };
}

/**
 * Deletes items with the links that lead to or from them; items that they owned are left without an owner, transitions
 * that they handed over or took over without that side, and what they took part in without them.
 */
export const removeItems = defineCommand<{ readonly ids: readonly ItemId[] }>({
  label: (plan, { ids }) => `deleting ${quotedAll(plan, ids)}`,
  history: { kind: 'record' },
  run: (plan, { ids }) => {
    if (!ids.every((id) => plan.items.has(id))) return missing('item');
    const draft = startDraft(plan);
    const { links, owned } = affectedByRemoval(plan, ids);
    for (const link of links) draft.removeLink(link.id);
    for (const item of owned) draft.putItem({ ...item, owner: null });
    const going = new Set(ids);
    for (const { id } of plan.items.values()) {
      const item = draft.item(id);
      if (!item || going.has(id)) continue;
      const left = withParties(item, (party) => (going.has(party) ? null : party));
      if (left.facets) draft.putItem(placedItem(item, left));
    }
    for (const id of ids) draft.removeItem(id);
    return ok(draft.changes());
  },
});
