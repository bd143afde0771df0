import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Item, ItemId } from '#shared/plan';
import { itemSchema } from '#shared/plan';
import { oneLine } from './add-items';
import { defineCommand } from './command';
import { missing } from './missing';
import { quoted } from './wording';

/** The fields that the inspector edits; places are changed by `placeItems`. */
export type ItemFields = Partial<
  Pick<Item, 'kind' | 'title' | 'notes' | 'status' | 'tags' | 'flags' | 'owner' | 'due'>
>;

export type EditItem = { readonly id: ItemId; readonly fields: ItemFields };

/** Changes fields of one item. Typing in one field joins into one undo step. */
export const editItem = defineCommand<EditItem>({
  label: (plan, { id }) => `editing ${quoted(plan.items.get(id))}`,
  history: { kind: 'join', key: ({ id, fields }) => `${id}:${Object.keys(fields).sort().join(',')}` },
  run: (plan, { id, fields }) => {
    const item = plan.items.get(id);
    if (!item) return missing('item');
    const title = fields.title === undefined ? item.title : oneLine(fields.title);
    const edited: Item = { ...item, ...fields, title };
    const checked = itemSchema.safeParse(edited);
    if (!checked.success) return fail('field-invalid', wordsFor(String(checked.error.issues[0]?.path[0] ?? '')));
    if (edited.owner === id)
      return fail('owner-itself', 'An item can’t be its own owner. Choose another body or role.');
    if (edited.owner !== null && !plan.items.has(edited.owner))
      return fail('owner-missing', 'That owner is no longer in the plan. Choose another body or role.');
    const draft = startDraft(plan);
    draft.putItem(edited);
    return ok(draft.changes());
  },
});

const reasons: Readonly<Record<string, string>> = {
  due: 'That is not a date. Write it as 2027-02-06, or choose a term.',
  tags: 'A tag is a word or two, up to 100 signs, and an item has at most 200 of them.',
  notes: 'These notes are too long. The most is a million signs; put the rest into a second item.',
  title: 'This title is too long. The most is 10,000 signs; put the rest into the notes.',
};

function wordsFor(field: string): string {
  return reasons[field] ?? 'That value does not fit this field, so it was not changed.';
}
