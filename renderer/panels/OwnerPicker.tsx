import { ports } from '#renderer/host';
import { usePlan } from '#renderer/session';
import { Combobox } from '#renderer/ui';
import { kindOf } from '#shared/kinds';
import { shownTitle } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { commitOrSay } from './commit';
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
  const plan = usePlan((whole) => whole);
  const owned = new Set(ids);
  const candidates = [...plan.items.values()]
    .filter((other) => !owned.has(other.id) && (kindOf(other).canOwn || other.id === owner))
    .map((other) => ({ value: other.id, label: shownTitle(other.title), icon: kindOf(other).icon }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));

  function addRole(title: string): void {
    const role = ports.newId() as ItemId;
    if (commitOrSay('addItems', { items: [{ id: role, kind: 'role', title }] })) onChange(role);
  }

  return (
    <Combobox<ItemId | typeof NONE>
      label="Owner"
      value={owner === 'several' ? null : (owner ?? NONE)}
      options={owner === null ? candidates : [{ value: NONE, label: 'Nobody' }, ...candidates]}
      placeholder={owner === 'several' ? 'Several' : 'Nobody yet'}
      onChange={(next) => onChange(next === NONE ? null : next)}
      onAdd={addRole}
    />
  );
}
