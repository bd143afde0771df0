import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { EnablementFacet, Item, ItemId, RaciCode } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { checkPlaced } from './placement';
import { quoted, quotedAll } from './wording';

/** The part that a body or role takes in an item; null for none. */
export type RaciCell = { readonly item: ItemId; readonly party: ItemId; readonly code: RaciCode | null };

/** Says who takes which part, cell by cell, all or none, in one step. Of two cells that are the same one, the last counts. */
export const setRaci = defineCommand<{ readonly cells: readonly RaciCell[] }>({
  label: (plan, { cells }) => {
    const [first, ...more] = cells;
    const items = [...new Set(cells.map(({ item }) => item))];
    const what = quotedAll(plan, items);
    if (!first || more.length > 0) return `changing who takes part in ${what}`;
    const who = quoted(plan.items.get(first.party));
    return first.code === null ? `taking ${who} out of ${what}` : `making ${who} ${partWords[first.code]} ${what}`;
  },
  history: { kind: 'record' },
  run: (plan, { cells }) => {
    const draft = startDraft(plan);
    for (const cell of cells) {
      const item = draft.item(cell.item);
      if (!item) return missing('item');
      const placing = { facets: { enablement: withPart(item, cell) } };
      const placed = placedItem(item, placing);
      const problem = checkPlaced(draft, placed, placing);
      if (problem) return problem;
      draft.putItem(placed);
    }
    return ok(draft.changes());
  },
});

const partWords: Readonly<Record<RaciCode, string>> = {
  R: 'responsible for',
  A: 'accountable for',
  C: 'consulted on',
  I: 'informed of',
};

/** Whoever takes a part already keeps their place in the row. */
function withPart({ facets }: Item, { party, code }: RaciCell): EnablementFacet | undefined {
  const known = facets.enablement;
  const raci = known?.raci ?? [];
  if (code === null) return known && { ...known, raci: raci.filter((part) => part.party !== party) };
  const next = raci.some((part) => part.party === party)
    ? raci.map((part) => (part.party === party ? { ...part, code } : part))
    : [...raci, { party, code }];
  return { ...known, raci: next };
}
