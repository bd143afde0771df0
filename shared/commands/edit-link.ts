import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { LinkKindId } from '#shared/kinds';
import { isLinkKindId } from '#shared/kinds';
import type { LinkId } from '#shared/plan';
import { LONGEST_LABEL } from './add-link';
import { defineCommand } from './command';
import { missing } from './missing';
import { oneLine } from './one-line';

export type EditLink = { readonly id: LinkId; readonly kind?: LinkKindId; readonly label?: string };

/** Changes what a link says. */
export const editLink = defineCommand<EditLink>({
  label: () => 'editing a link',
  history: { kind: 'join', key: ({ id, label }) => (label === undefined ? null : `${id}:label`) },
  run: (plan, { id, kind, label }) => {
    const link = plan.links.get(id);
    if (!link) return missing('link');
    if (kind !== undefined && !isLinkKindId(kind))
      return fail('kind-missing', 'There is no such kind of link. Choose another kind.');
    const draft = startDraft(plan);
    draft.putLink({
      ...link,
      kind: kind ?? link.kind,
      label: label === undefined ? link.label : oneLine(label).slice(0, LONGEST_LABEL),
    });
    return ok(draft.changes());
  },
});
