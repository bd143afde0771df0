import { ok } from '#shared/base';
import { apply, squash } from '#shared/change';
import type { ItemId } from '#shared/plan';
import { addItems } from './add-items';
import { defineCommand } from './command';
import { editItems } from './edit-items';
import { quoted, quotedAll } from './wording';

export type GiveToNewRole = { readonly ids: readonly ItemId[]; readonly role: ItemId; readonly title: string };

/** Makes a role and the owner of items in one step: taken back, the role goes too. The caller makes the role's id. */
export const giveToNewRole = defineCommand<GiveToNewRole>({
  label: (plan, { ids, title }) => `giving ${quotedAll(plan, ids)} to ${quoted({ title, kind: 'role' })}, a new role`,
  history: { kind: 'record' },
  run: (plan, { ids, role, title }, ports) => {
    const added = addItems.run(plan, { items: [{ id: role, kind: 'role', title }] }, ports);
    if (!added.ok) return added;
    const withRole = apply(plan, added.value);
    if (!withRole.ok) return withRole;
    const given = editItems.run(withRole.value, { ids, fields: { owner: role } }, ports);
    return given.ok ? ok(squash(added.value, given.value)) : given;
  },
});
