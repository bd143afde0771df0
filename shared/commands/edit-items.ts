import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Flag, Item, ItemId } from '#shared/plan';
import { defineCommand } from './command';
import { checkFields } from './field-rules';
import { missing } from './missing';
import { quotedAll } from './wording';

/** The same status for all of them, or one flag put on or taken off all of them. */
export type EditItems =
  | { readonly ids: readonly ItemId[]; readonly fields: Pick<Item, 'status'> }
  | { readonly ids: readonly ItemId[]; readonly flag: Flag; readonly on: boolean };

/** Changes what several items have in common, in one step; their other fields stay as they are. */
export const editItems = defineCommand<EditItems>({
  label: (plan, { ids }) => `editing ${quotedAll(plan, ids)}`,
  history: { kind: 'record' },
  run: (plan, args) => {
    const draft = startDraft(plan);
    for (const id of args.ids) {
      const item = draft.item(id);
      if (!item) return missing('item');
      const edited = 'flag' in args ? withFlag(item, args.flag, args.on) : { ...item, status: args.fields.status };
      const problem = checkFields(edited);
      if (problem) return problem;
      draft.putItem(edited);
    }
    return ok(draft.changes());
  },
});

function withFlag(item: Item, flag: Flag, on: boolean): Item {
  const others = item.flags.filter((known) => known !== flag);
  return { ...item, flags: on ? [...others, flag] : others };
}
