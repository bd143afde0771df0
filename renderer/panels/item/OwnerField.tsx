import { ports } from '#renderer/host';
import { usePlan } from '#renderer/session';
import { Combobox } from '#renderer/ui';
import { kindOf } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { Item, ItemId } from '#shared/plan';
import { commitOrSay } from '../commit';
import { NONE } from '../options';

/** Who answers for the item: a body or role of the plan, or a new role that is made by typing its name. */
export function OwnerField({ item }: { readonly item: Item }) {
  const plan = usePlan((whole) => whole);
  const { id, owner } = item;
  const candidates = [...plan.items.values()]
    .filter((other) => other.id !== id && (kindOf(other).canOwn || other.id === owner))
    .map((other) => ({ value: other.id, label: shownTitle(other.title), icon: kindOf(other).icon }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));

  function setOwner(next: ItemId | typeof NONE): void {
    commitOrSay('editItem', { id, fields: { owner: next === NONE ? null : next } });
  }

  function addRole(title: string): void {
    const role = ports.newId() as ItemId;
    if (commitOrSay('addItems', { items: [{ id: role, kind: 'role', title }] })) setOwner(role);
  }

  return (
    <Combobox
      label="Owner"
      value={owner ?? NONE}
      options={owner === null ? candidates : [{ value: NONE, label: 'Nobody' }, ...candidates]}
      placeholder="Nobody yet"
      onChange={setOwner}
      onAdd={addRole}
    />
  );
}
