import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Item, ItemId, Placing } from '#shared/plan';
import { placedItem, withMoveKept } from '#shared/plan';
import type { NewItem } from './add-items';
import { newItem } from './add-items';
import { defineCommand } from './command';
import { checkFields, checkOwner } from './field-rules';
import { missing } from './missing';
import { oneLine } from './one-line';
import { checkPlaced } from './placement';

/** What a row of a table says of an item that is there; what it does not say stays. */
export type RowEdit = {
  readonly id: ItemId;
  readonly fields: Partial<Pick<Item, 'title' | 'notes' | 'flags'>>;
  readonly placing: Placing;
};

export type ImportRows = {
  readonly edits: readonly RowEdit[];
  readonly items: readonly NewItem[];
  /** The file’s name, for the undo menu. */
  readonly from: string;
};

/** Takes over the rows of a table as one step, all or none: edits of items that are there, and new items after them. */
export const importRows = defineCommand<ImportRows>({
  label: (_plan, { from }) => `taking over “${from.replace(/\.[^.]*$/u, '').replace(/[.!]/gu, ' ')}”`,
  history: { kind: 'record' },
  run: (plan, { edits, items }, ports) => {
    if (edits.length + items.length === 0) return fail('nothing-to-import', 'There is nothing to take over.');
    const draft = startDraft(plan);
    let number = plan.header.nextNumber;
    for (const asked of items) {
      if (draft.item(asked.id)) return fail('id-taken', 'An item with this id is already in the plan.');
      const made = newItem(asked, number);
      const problem = checkFields(made);
      if (problem) return problem;
      draft.putItem(made);
      number += 1;
    }
    for (const { id, fields, placing } of edits) {
      const item = draft.item(id);
      if (!item) return missing('item');
      const placed = withMoveKept(item, placedItem(item, placing), ports.now());
      const { title = item.title, notes = item.notes, flags = item.flags } = fields;
      const edited = { ...placed, title: oneLine(title), notes, flags };
      const problem = checkFields(edited) ?? checkPlaced(draft, edited, placing);
      if (problem) return problem;
      draft.putItem(edited);
    }
    // New items and edited ones may own each other, so that these are looked at last.
    for (const { id } of items) {
      const made = draft.item(id);
      const problem = made && (checkPlaced(draft, made, made) ?? checkOwner(id, made.owner, draft.item));
      if (problem) return problem;
    }
    if (items.length > 0) draft.setHeader({ nextNumber: number });
    return ok(draft.changes());
  },
});
