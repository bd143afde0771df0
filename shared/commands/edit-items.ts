import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Flag, Item, ItemId } from '#shared/plan';
import { defineCommand } from './command';
import { checkFields } from './field-rules';
import { missing } from './missing';
import { quotedAll } from './wording';

/** The same status or kind for all of them, or one flag put on or taken off all of them. */
export type EditItems =
  | { readonly ids: readonly ItemId[]; readonly fields: Partial<Pick<Item, 'status' | 'kind'>> }
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
      const edited = 'flag' in args ? withFlag(item, args.flag, args.on) : withFields(item, args.fields);
      const problem = checkFields(edited);
      if (problem) return problem;
      draft.putItem(edited);
    }
    return ok(draft.changes());
  },
});

/** These fields and no others, and of them only what is said. */
function withFields(item: Item, { status = item.status, kind = item.kind }: Partial<Item>): Item {
  return { ...item, status, kind };
}

function withFlag(item: Item, flag: Flag, on: boolean): Item {
  const others = item.flags.filter((known) => known !== flag);
  return { ...item, flags: on ? [...others, flag] : others };
}
