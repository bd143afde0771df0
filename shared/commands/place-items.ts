import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import { placedItem, withMoveKept } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import type { Placement } from './placement';
import { checkPlaced } from './placement';
import { placingInWords } from './placing-words';
import { quotedAll } from './wording';

export type PlaceItems = {
  readonly placements: readonly Placement[];
  readonly gesture?: string;
  /** What is done, in the history's words, where “moving” does not say it: “aligning”. */
  readonly deed?: string;
  /** The evidence or the reason for what moves across the edge of the core, or for the last move of what stays. */
  readonly why?: string;
};

/**
 * Gives items their places, all or none. `gesture` names a continuing movement (arrow keys, a drag): placements of
 * the same gesture are one undo step, which says where it ended.
 */
export const placeItems = defineCommand<PlaceItems>({
  label: (plan, { placements, deed }) => {
    const ids = placements.map(({ id }) => id);
    return deed === undefined ? placingInWords(plan, placements) : `${deed} ${quotedAll(plan, ids)}`;
  },
  history: { kind: 'join', key: ({ gesture }) => gesture ?? null, label: 'last' },
  run: (plan, { placements, why }, ports) => {
    const draft = startDraft(plan);
    for (const { id, placing } of placements) {
      const item = draft.item(id);
      if (!item) return missing('item');
      const placed = withMoveKept(item, placedItem(item, placing), ports.now(), why);
      const problem = checkPlaced(draft, placed, placing);
      if (problem) return problem;
      draft.putItem(placed);
    }
    return ok(draft.changes());
  },
});
