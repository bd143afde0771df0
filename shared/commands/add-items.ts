import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { KindId } from '#shared/kinds';
import { isKindId, kinds } from '#shared/kinds';
import type { Item, ItemId, Placing } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { codeFor } from './code-for';
import { defineCommand } from './command';
import { checkFacets } from './facet-rules';
import { checkFields, checkOwner, checkParties } from './field-rules';
import { oneLine } from './one-line';
import { quoted } from './wording';

/** What a new item may say from the start; the rest comes from its kind. What its place means goes before its fields. */
export type NewItem = {
  readonly id: ItemId;
  readonly kind: KindId;
  readonly title?: string;
  readonly placing?: Placing;
} & Partial<Pick<Item, 'notes' | 'status' | 'tags' | 'flags' | 'owner' | 'due'>>;

/** Adds one or more items as one step. The caller makes the ids, so that it can select what it has made. */
export const addItems = defineCommand<{ readonly items: readonly NewItem[] }>({
  label: (_plan, { items }) => {
    const [only] = items;
    return items.length === 1 && only
      ? `adding ${quoted({ title: only.title ?? '', kind: only.kind })}`
      : `adding ${items.length} items`;
  },
  history: { kind: 'record' },
  run: (plan, { items }) => {
    const draft = startDraft(plan);
    let number = plan.header.nextNumber;
    for (const asked of items) {
      if (draft.item(asked.id)) return fail('id-taken', 'An item with this id is already in the plan.');
      if (!isKindId(asked.kind)) return fail('kind-missing', 'There is no such kind of item. Choose another kind.');
      const item = newItem(asked, number);
      const problem = checkFields(item) ?? checkFacets(draft.header(), item.facets);
      if (problem) return problem;
      draft.putItem(item);
      number += 1;
    }
    // Items that are added together may own each other or take over from each other, so that these are looked at last.
    for (const { id } of items) {
      const made = draft.item(id);
      const problem = made && (checkOwner(id, made.owner, draft.item) ?? checkParties(id, made.facets, draft.item));
      if (problem) return problem;
    }
    draft.setHeader({ nextNumber: number });
    return ok(draft.changes());
  },
});

/** The item as it is before it is in the plan, with this number in its code. */
export function newItem(asked: NewItem, number: number): Item {
  const kind = kinds[asked.kind];
  const unplaced: Item = {
    id: asked.id,
    code: codeFor(asked.kind, number),
    kind: asked.kind,
    title: oneLine(asked.title ?? ''),
    notes: asked.notes ?? '',
    status: asked.status ?? kind.status,
    tags: asked.tags ?? [],
    flags: asked.flags ?? [],
    owner: asked.owner ?? null,
    due: asked.due ?? null,
    facets: {},
  };
  return placedItem(unplaced, asked.placing ?? {});
}
