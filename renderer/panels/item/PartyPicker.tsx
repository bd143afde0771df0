import { useEffect, useRef } from 'react';
import { ports } from '#renderer/host';
import { usePlan } from '#renderer/session';
import { Combobox } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import { commitOrSay } from '../commit';
import { knownOwners, ownerOption } from '../known-owners';
import { NONE } from '../options';
import { isAskedFor } from './asked-party';

type PartyPickerProps = {
  readonly label: string;
  /** What is handed over; nothing hands over itself. */
  readonly item: ItemId;
  /** Null for nobody. */
  readonly party: ItemId | null;
  readonly onChange: (party: ItemId | null) => void;
};

/** Who hands over or takes over: a body or role of the plan, or a new role that is made by typing its name. */
export function PartyPicker({ label, item, party, onChange }: PartyPickerProps) {
  const parties = usePlan(knownOwners);
  // Who takes over may since have become another kind of item.
  const former = usePlan((plan) => (party === null ? undefined : plan.items.get(party)));
  const candidates = parties.filter(({ value }) => value !== item);
  if (former && !candidates.some(({ value }) => value === former.id)) candidates.push(ownerOption(former));

  function addRole(title: string): void {
    const id = ports.newId() as ItemId;
    if (commitOrSay('addItems', { items: [{ id, kind: 'role', title }] })) onChange(id);
  }

  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAskedFor(item, label)) field.current?.querySelector('input')?.focus();
  }, [item, label]);

  return (
    <div ref={field}>
      <Combobox<ItemId | typeof NONE>
        label={label}
        value={party ?? NONE}
        options={party === null ? candidates : [{ value: NONE, label: 'Nobody' }, ...candidates]}
        placeholder="Nobody yet"
        onChange={(next) => onChange(next === NONE ? null : next)}
        onAdd={addRole}
        invitation="Type a name or a role. It is added to the plan."
      />
    </div>
  );
}
