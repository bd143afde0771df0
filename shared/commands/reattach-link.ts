import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { ItemId, LinkId } from '#shared/plan';
import { checkTie } from './add-link';
import { defineCommand } from './command';
import { missing } from './missing';
import { quoted } from './wording';

export type ReattachLink = { readonly id: LinkId; readonly end: 'from' | 'to'; readonly item: ItemId };

/** Ties one end of a link to another item. The link keeps its id, kind and label. */
export const reattachLink = defineCommand<ReattachLink>({
  label: (plan, { item }) => `moving a link to ${quoted(plan.items.get(item))}`,
  history: { kind: 'record' },
  run: (plan, { id, end, item }) => {
    const link = plan.links.get(id);
    if (!link) return missing('link');
    const moved = { ...link, [end]: item };
    const problem = checkTie(plan, moved);
    if (problem) return problem;
    const draft = startDraft(plan);
    draft.putLink(moved);
    return ok(draft.changes());
  },
});
