import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Flag, Item, ItemId, Placing } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { defineCommand } from './command';
import { checkFields, checkOwner } from './field-rules';
import { missing } from './missing';
import { quotedAll } from './wording';

/**
 * The same value of a field for all of them, or one flag or tag put on or taken off all of them. Edits of the same
 * `gesture` (a key that goes on changing the kind) are one undo step.
 */
export type EditItems =
  | {
      readonly ids: readonly ItemId[];
      readonly fields: Omit<Placing, 'facets' | 'tags'>;
      readonly gesture?: string;
    }
  | { readonly ids: readonly ItemId[]; readonly flag: Flag; readonly on: boolean }
  | { readonly ids: readonly ItemId[]; readonly tag: string; readonly on: boolean };

/** Changes what several items have in common, in one step; their other fields stay as they are. */
export const editItems = defineCommand<EditItems>({
  label: (plan, { ids }) => `editing ${quotedAll(plan, ids)}`,
  history: { kind: 'join', key: (args) => ('gesture' in args ? (args.gesture ?? null) : null) },
  run: (plan, args) => {
    const draft = startDraft(plan);
    for (const id of args.ids) {
      const item = draft.item(id);
      if (!item) return missing('item');
      const edited = editedItem(item, args);
      const problem = checkFields(edited) ?? checkOwner(id, edited.owner, draft.item);
      if (problem) return problem;
      draft.putItem(edited);
    }
    return ok(draft.changes());
  },
});

function editedItem(item: Item, args: EditItems): Item {
  if ('flag' in args) return { ...item, flags: withOrWithout(item.flags, args.flag, args.on) };
  if ('tag' in args) return { ...item, tags: withOrWithout(item.tags, args.tag, args.on) };
  // These fields and no others, and of them only what is said.
  const { status, kind, owner, due } = args.fields;
  return placedItem(item, { status, kind, owner, due });
}

function withOrWithout<T>(list: readonly T[], one: T, on: boolean): readonly T[] {
  if (on) return list.includes(one) ? list : [...list, one];
  return list.filter((known) => known !== one);
}
