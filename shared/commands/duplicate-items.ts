import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import { isKindId } from '#shared/kinds';
import type { FacetPatch, Facets, ItemId, LinkId } from '#shared/plan';
import { placedFacets } from '#shared/plan';
import { codeFor } from './add-items';
import { defineCommand } from './command';
import { checkFacets } from './facet-rules';
import { checkFields } from './field-rules';
import { missing } from './missing';
import { quotedAll } from './wording';

export type DuplicateItems = {
  /** The items to copy, each with the id that its copy gets. */
  readonly copies: ReadonlyMap<ItemId, ItemId>;
  /** Where copies go, by the ids of the items that they are copies of; others stay where their originals are. */
  readonly places?: ReadonlyMap<ItemId, FacetPatch>;
};

const FREE_OFFSET = 24;
const FARTHEST = 1e6;

function shiftedFacets(facets: Facets): Facets {
  const { free } = facets;
  return free ? { ...facets, free: { ...free, x: beside(free.x), y: beside(free.y) } } : facets;
}

function beside(place: number): number {
  return place + FREE_OFFSET > FARTHEST ? place - FREE_OFFSET : place + FREE_OFFSET;
}

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
      const place = places?.get(id);
      const facets = place ? placedFacets(item.facets, place) : shiftedFacets(item.facets);
      const copy = { ...item, id: copyId, code: codeFor(isKindId(item.kind) ? item.kind : 'note', number), facets };
      const problem = checkFields(copy) ?? checkFacets(draft.header(), facets);
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
