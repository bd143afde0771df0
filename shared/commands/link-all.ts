import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { LinkKindId } from '#shared/kinds';
import type { ItemId, LinkId } from '#shared/plan';
import { linkOf } from './add-link';
import { defineCommand } from './command';
import { missing } from './missing';
import { quoted, quotedAll } from './wording';

export type LinkAll = {
  /** The items that links lead from, each with the id of its new link. */
  readonly from: readonly { readonly item: ItemId; readonly link: LinkId }[];
  readonly to: ItemId;
  readonly kind: LinkKindId;
};

/** Ties several items to the same other one, as one step. Those that are tied like that already stay as they are. */
export const linkAll = defineCommand<LinkAll>({
  label: (plan, { from, to }) =>
    `linking ${quotedAll(
      plan,
      from.map(({ item }) => item),
    )} to ${quoted(plan.items.get(to))}`,
  history: { kind: 'record' },
  run: (plan, { from, to, kind }) => {
    const [first] = from;
    if (!first) return missing('item');
    if (new Set(from.map(({ link }) => link)).size < from.length) {
      return fail('id-taken', 'Two of the new links have the same id.');
    }
    const draft = startDraft(plan);
    const tied = new Set<ItemId>();
    for (const { item, link: id } of from) {
      const link = linkOf(plan, { id, from: item, to, kind });
      // Of several, what is tied already is as it should be.
      if (tied.has(item) || (!link.ok && link.error.code === 'link-exists' && from.length > 1)) continue;
      if (!link.ok) return link;
      tied.add(item);
      draft.putLink(link.value);
    }
    if (tied.size === 0) return fail('link-exists', 'All of them are linked like that already.');
    return ok(draft.changes());
  },
});
