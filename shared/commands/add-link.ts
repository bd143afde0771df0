import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { LinkKindId } from '#shared/kinds';
import { linkKinds } from '#shared/kinds';
import type { ItemId, LinkId } from '#shared/plan';
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

/** Ties two items together. The same tie a second time is refused, because it would say nothing new. */
export const addLink = defineCommand<NewLink>({
  label: (plan, { from, to }) => `linking ${quoted(plan.items.get(from))} to ${quoted(plan.items.get(to))}`,
  history: { kind: 'record' },
  run: (plan, { id, from, to, kind, label = '' }) => {
    const source = plan.items.get(from);
    const target = plan.items.get(to);
    if (!source || !target) return missing('item');
    if (from === to) return fail('link-to-itself', 'An item can’t be linked to itself. Drop the line on another item.');
    for (const link of plan.links.values()) {
      if (link.from === from && link.to === to && link.kind === kind) {
        return fail('link-exists', `${quoted(source)} already ${linkKinds[kind].verb} ${quoted(target)}.`);
      }
    }
    const draft = startDraft(plan);
    draft.putLink({ id, kind, from, to, label });
    return ok(draft.changes());
  },
});
