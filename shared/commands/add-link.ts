import type { Fail, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { LinkKindId } from '#shared/kinds';
import { isLinkKindId, linkKindOf } from '#shared/kinds';
import type { ItemId, Link, LinkId, Plan } from '#shared/plan';
import { linkSchema } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { oneLine } from './one-line';
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
  run: (plan, wanted) => {
    const link = linkOf(plan, wanted);
    if (!link.ok) return link;
    const draft = startDraft(plan);
    draft.putLink(link.value);
    return ok(draft.changes());
  },
});

/** The link as it will stand in the plan; or why it can't. */
export function linkOf(plan: Plan, { id, from, to, kind, label = '' }: NewLink): Result<Link> {
  if (plan.links.has(id)) return fail('id-taken', 'A link with this id is already in the plan.');
  if (!isLinkKindId(kind)) return fail('kind-missing', 'There is no such kind of link. Choose another kind.');
  const link: Link = { id, kind, from, to, label: oneLine(label).slice(0, LONGEST_LABEL) };
  const problem = checkTie(plan, link);
  if (problem) return problem;
  if (!linkSchema.safeParse(link).success)
    return fail('field-invalid', 'This link can’t be added as it is. Draw it again.');
  return ok(link);
}

/** Why a link can't stand in a plan, with whatever ends it is to have: both there, not the same, not tied like that yet. */
export function checkTie(plan: Plan, { id, from, to, kind }: Link): Fail | null {
  const source = plan.items.get(from);
  const target = plan.items.get(to);
  if (!source || !target) return missing('item');
  if (from === to) return fail('link-to-itself', 'An item can’t be linked to itself. Drop the line on another item.');
  for (const link of plan.links.values()) {
    if (link.id !== id && link.from === from && link.to === to && link.kind === kind) {
      const said = `${quoted(source)} ${linkKindOf(link).verb} ${quoted(target)} already.`;
      return fail('link-exists', said[0]?.toUpperCase() + said.slice(1));
    }
  }
  return null;
}
