import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { LinkKindId } from '#shared/kinds';
import { isLinkKindId, linkKinds } from '#shared/kinds';
import type { ItemId, Link, LinkId } from '#shared/plan';
import { linkSchema } from '#shared/plan';
import { oneLine } from './add-items';
import { defineCommand } from './command';
import { missing } from './missing';
import { quoted } from './wording';

export type NewLink = {
  readonly id: LinkId;
  readonly from: ItemId;
  readonly to: ItemId;
  readonly kind: LinkKindId;
  readonly label?: string;
};

/** In signs; what is longer is cut. */
export const LONGEST_LABEL = 1_000;

/** Ties two items together. The same tie a second time is refused, because it would say nothing new. */
export const addLink = defineCommand<NewLink>({
  label: (plan, { from, to }) => `linking ${quoted(plan.items.get(from))} to ${quoted(plan.items.get(to))}`,
  history: { kind: 'record' },
  run: (plan, { id, from, to, kind, label = '' }) => {
    const source = plan.items.get(from);
    const target = plan.items.get(to);
    if (!source || !target) return missing('item');
    if (from === to) return fail('link-to-itself', 'An item can’t be linked to itself. Drop the line on another item.');
    if (plan.links.has(id)) return fail('id-taken', 'A link with this id is already in the plan.');
    if (!isLinkKindId(kind)) return fail('kind-missing', 'There is no such kind of link. Choose another kind.');
    for (const link of plan.links.values()) {
      if (link.from === from && link.to === to && link.kind === kind) {
        return fail('link-exists', `${quoted(source)} already ${linkKinds[kind].verb} ${quoted(target)}.`);
      }
    }
    const link: Link = { id, kind, from, to, label: oneLine(label).slice(0, LONGEST_LABEL) };
    if (!linkSchema.safeParse(link).success)
      return fail('field-invalid', 'This link can’t be added as it is. Draw it again.');
    const draft = startDraft(plan);
    draft.putLink(link);
    return ok(draft.changes());
  },
});
