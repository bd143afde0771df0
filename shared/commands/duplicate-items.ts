import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import { isKindId } from '#shared/kinds';
import type { ItemId, LinkId } from '#shared/plan';
import { codeFor } from './add-items';
import { defineCommand } from './command';
import { missing } from './missing';
import { quotedAll } from './wording';

export type DuplicateItems = {
  /** The items to copy, each with the id that its copy gets. */
  readonly copies: ReadonlyMap<ItemId, ItemId>;
};

const FREE_OFFSET = 24;

/** Copies items, with the links that run between them. A copy on the sketch lies a little lower and to the right. */
export const duplicateItems = defineCommand<DuplicateItems>({
  label: (plan, { copies }) => `duplicating ${quotedAll(plan, [...copies.keys()])}`,
  history: { kind: 'record' },
  run: (plan, { copies }, ports) => {
    const draft = startDraft(plan);
    let number = plan.header.nextNumber;
    for (const [id, copyId] of copies) {
      const item = plan.items.get(id);
      if (!item) return missing('item');
      const { free } = item.facets;
      const facets = free
        ? { ...item.facets, free: { ...free, x: free.x + FREE_OFFSET, y: free.y + FREE_OFFSET } }
        : item.facets;
      draft.putItem({ ...item, id: copyId, code: codeFor(isKindId(item.kind) ? item.kind : 'note', number), facets });
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
