import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { DecisionGroup, DelegatedPart, DelegationFacet, ItemId, ModelId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { checkPlaced } from './placement';
import { quoted, quotedAll } from './wording';

/** What a body or role does in a decision, in one model; null for nothing. */
export type DelegationCell = {
  readonly decision: ItemId;
  readonly model: ModelId;
  readonly party: ItemId;
  readonly does: DelegatedPart | null;
};

/** `group` is that of decisions which have none yet. */
type SetDelegation = { readonly cells: readonly DelegationCell[]; readonly group?: DecisionGroup };

/**
 * Says who does what in decisions, cell by cell, all or none, in one step. Of two cells that are the same one, the last
 * counts. Nobody else's part changes: that two decide is for people to see and to settle.
 */
export const setDelegation = defineCommand<SetDelegation>({
  label: (plan, { cells }) => {
    const [first, ...more] = cells;
    const decisions = [...new Set(cells.map(({ decision }) => decision))];
    const what = quotedAll(plan, decisions);
    if (!first || more.length > 0) return `changing who does what in ${what}`;
    const who = quoted(plan.items.get(first.party));
    return first.does === null ? `taking ${who} out of ${what}` : `having ${who} ${partWords[first.does]} ${what}`;
  },
  history: { kind: 'record' },
  run: (plan, { cells, group }) => {
    const draft = startDraft(plan);
    for (const cell of cells) {
      const item = draft.item(cell.decision);
      if (!item) return missing('item');
      const known = item.facets.delegation ?? (group && { group, parts: [] });
      if (!known) return fail('group-missing', `Say first which group of decisions ${quoted(item)} belongs to.`);
      const placing = { facets: { delegation: withPart(known, cell) } };
      const placed = placedItem(item, placing);
      const problem = checkPlaced(draft, placed, placing);
      if (problem) return problem;
      draft.putItem(placed);
    }
    return ok(draft.changes());
  },
});

const partWords: Readonly<Record<DelegatedPart, string>> = {
  decides: 'decide',
  recommends: 'recommend on',
  consulted: 'consulted on',
  informed: 'informed of',
  holds: 'hold to account for',
};

/** Whoever does something already keeps their place. */
function withPart(known: DelegationFacet, { model, party, does }: DelegationCell): DelegationFacet {
  const isTheirs = (part: DelegationFacet['parts'][number]) => part.model === model && part.party === party;
  if (does === null) return { ...known, parts: known.parts.filter((part) => !isTheirs(part)) };
  const parts = known.parts.some(isTheirs)
    ? known.parts.map((part) => (isTheirs(part) ? { ...part, does } : part))
    : [...known.parts, { model, party, does }];
  return { ...known, parts };
}
