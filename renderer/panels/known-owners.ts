import { toldFromItems } from '#renderer/session';
import type { Option } from '#renderer/ui';
import { kindOf } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';

/** The bodies and roles of a plan, by name: whoever can answer for something. */
export const knownOwners = toldFromItems(ownersIn, ({ before, after }) => {
  if (!canOwn(before) && !canOwn(after)) return false;
  return before?.title !== after?.title || before?.kind !== after?.kind;
});

/** A body or role as a list offers it. */
export function ownerOption(item: Item): Option<ItemId> {
  return { value: item.id, label: shownTitle(item.title), icon: kindOf(item).icon };
}

function canOwn(item: Item | undefined): boolean {
  return item !== undefined && kindOf(item).canOwn;
}

const byLetters = new Intl.Collator('en-GB');

function ownersIn(plan: Plan): readonly Option<ItemId>[] {
  const owners: Option<ItemId>[] = [];
  for (const item of plan.items.values()) if (canOwn(item)) owners.push(ownerOption(item));
  return owners.sort((a, b) => byLetters.compare(a.label, b.label));
}
