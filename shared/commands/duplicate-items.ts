import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { ItemId, LinkId, Placing } from '#shared/plan';
import { placedItem, withoutMoves } from '#shared/plan';
import { codeFor } from './code-for';
import { defineCommand } from './command';
import { checkFields } from './field-rules';
import { missing } from './missing';
import { checkPlaced } from './placement';
import { ASIDE, placingAside } from './shifted';
import { quotedAll } from './wording';

export type DuplicateItems = {
  /** The items to copy, each with the id that its copy gets. */
  readonly copies: ReadonlyMap<ItemId, ItemId>;
  /** Where copies go, by the ids of the items that they are copies of; others stay where their originals are. */
  readonly places?: ReadonlyMap<ItemId, Placing>;
};

/** Copies items, with the links that run between them. A copy on the sketch lies a little lower and to the right. */
export const duplicateItems = defineCommand<DuplicateItems>({
  label: (plan, { copies }) => `duplicating ${quotedAll(plan, [...copies.keys()])}`,
  history: { kind: 'record' },
  run: (plan, { copies, places }, ports) => {
    const draft = startDraft(plan);
    let number = plan.header.nextNumber;
    for (const [id, copyId] of copies) {
      const item = plan.items.get(id);
      if (!item) return missing('item');
      if (draft.item(copyId)) return fail('id-taken', 'An item with this id is already in the plan.');
      const placing = places?.get(id) ?? placingAside(item, ASIDE);
      const copy = placedItem({ ...withoutMoves(item), id: copyId, code: codeFor(item.kind, number) }, placing);
      const problem = checkFields(copy) ?? checkPlaced(draft, copy, placing);
      if (problem) return problem;
      draft.putItem(copy);
      number += 1;
    }
    for (const link of plan.links.values()) {
      const from = copies.get(link.from);
      const to = copies.get(link.to);
      if (from && to) draft.putLink({ ...link, id: ports.newId() as LinkId, from, to });
    }
    draft.setHeader({ nextNumber: number });
    return ok(draft.changes());
  },
});
