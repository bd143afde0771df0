import { ok } from '#shared/base';
import { apply, squash } from '#shared/change';
import type { NewItem } from './add-items';
import { addItems } from './add-items';
import type { NewLink } from './add-link';
import { addLink } from './add-link';
import { defineCommand } from './command';
import { quoted } from './wording';

export type AddLinkedItem = { readonly item: NewItem; readonly link: NewLink };

/** Adds an item together with the link that it grew from, as one step. */
export const addLinkedItem = defineCommand<AddLinkedItem>({
  label: (plan, { item, link }) => {
    const other = link.from === item.id ? link.to : link.from;
    return `adding ${quoted({ title: item.title ?? '', kind: item.kind })}, linked to ${quoted(plan.items.get(other))}`;
  },
  history: { kind: 'record' },
  run: (plan, { item, link }, ports) => {
    const added = addItems.run(plan, { items: [item] }, ports);
    if (!added.ok) return added;
    const between = apply(plan, added.value);
    if (!between.ok) return between;
    const linked = addLink.run(between.value, link, ports);
    return linked.ok ? ok(squash(added.value, linked.value)) : linked;
  },
});
