import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Item, ItemId } from '#shared/plan';
import { defineCommand } from './command';
import { checkFields, checkOwner } from './field-rules';
import { missing } from './missing';
import { oneLine } from './one-line';
import { quoted } from './wording';

/** The fields that the inspector edits; places are changed by `placeItems`. */
export type ItemFields = Partial<
  Pick<Item, 'kind' | 'title' | 'notes' | 'status' | 'tags' | 'flags' | 'owner' | 'due'>
>;

export type EditItem = { readonly id: ItemId; readonly fields: ItemFields };

const deeds: Readonly<Partial<Record<string, string>>> = {
  kind: 'changing the kind of',
  notes: 'editing the notes of',
  status: 'changing the status of',
  tags: 'editing the tags of',
  flags: 'changing the flags of',
  owner: 'changing the owner of',
  due: 'changing the due date of',
};

/** “changing the status of ‘Phonics’”; a title, or several fields, is the item itself. */
function labelOf({ fields }: EditItem, name: string): string {
  const [field, ...more] = Object.keys(fields);
  const deed = more.length === 0 ? deeds[field ?? ''] : undefined;
  return `${deed ?? 'editing'} ${name}`;
}

/** What is typed into; a choice among statuses, owners or flags is made at once, and is a step of its own. */
const typedFields = ['title', 'notes', 'due'];

/** Changes fields of one item. Typing in one field joins into one undo step. */
export const editItem = defineCommand<EditItem>({
  label: (plan, args) => labelOf(args, quoted(plan.items.get(args.id))),
  history: {
    kind: 'join',
    key: ({ id, fields }) => {
      const [field, ...others] = Object.keys(fields);
      return field !== undefined && others.length === 0 && typedFields.includes(field) ? `${id}:${field}` : null;
    },
  },
  run: (plan, { id, fields }) => {
    const item = plan.items.get(id);
    if (!item) return missing('item');
    const edited: Item = { ...item, ...onlyEditable(fields) };
    const problem = checkFields(edited) ?? checkOwner(id, edited.owner, (owner) => plan.items.get(owner));
    if (problem) return problem;
    const draft = startDraft(plan);
    draft.putItem(edited);
    return ok(draft.changes());
  },
});

/** What may be edited here, and nothing else: an id, a code or a place changes by other ways or not at all. */
function onlyEditable({ kind, title, notes, status, tags, flags, owner, due }: ItemFields): ItemFields {
  const fields = { kind, title: title === undefined ? title : oneLine(title), notes, status, tags, flags, owner, due };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
