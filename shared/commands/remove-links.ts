import { ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { LinkId } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';

/** Deletes links; the items stay. */
export const removeLinks = defineCommand<{ readonly ids: readonly LinkId[] }>({
  label: (_plan, { ids }) => (ids.length === 1 ? 'deleting a link' : `deleting ${ids.length} links`),
  history: { kind: 'record' },
  run: (plan, { ids }) => {
    if (!ids.every((id) => plan.links.has(id))) return missing('link');
    const draft = startDraft(plan);
    for (const id of ids) draft.removeLink(id);
    return ok(draft.changes());
  },
});
