import { ports } from '#renderer/host';
import { usePlan } from '#renderer/session';
import { Combobox } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import { commitOrSay } from './commit';
import { knownOwners, ownerOption } from './known-owners';
import { NONE } from './options';

type OwnerPickerProps = {
  /** What is to be owned; nothing can own itself. */
  readonly ids: readonly ItemId[];
  /** Null for nobody; `several` where they differ. */
  readonly owner: ItemId | null | 'several';
  readonly onChange: (owner: ItemId | null) => void;
};

/** Who answers for it: a body or role of the plan, or a new role that is made by typing its name. */
export function OwnerPicker({ ids, owner, onChange }: OwnerPickerProps) {
  const owners = usePlan(knownOwners);
  // Who owns something may since have become another kind of item.
  const former = usePlan((plan) => (owner === null || owner === 'several' ? undefined : plan.items.get(owner)));
  const owned = new Set(ids);
  const candidates = owners.filter(({ value }) => !owned.has(value));
  if (former && !owners.some(({ value }) => value === former.id)) candidates.push(ownerOption(former));

  function addRole(title: string): void {
    commitOrSay('giveToNewRole', { ids, role: ports.newId() as ItemId, title });
  }

  return (
    <Combobox<ItemId | typeof NONE>
      label="Owner"
      value={owner === 'several' ? null : (owner ?? NONE)}
      options={owner === null ? candidates : [{ value: NONE, label: 'Nobody' }, ...candidates]}
      placeholder={owner === 'several' ? 'Several' : 'Nobody yet'}
      onChange={(next) => onChange(next === NONE ? null : next)}
      onAdd={addRole}
      invitation="Type a name or a role. It is added to the plan."
    />
  );
}
