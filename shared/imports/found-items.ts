/** Items and links that a file of another program holds, as `pasteItems` takes them. */
import type { PasteItems } from '#shared/commands';
import type { KindId } from '#shared/kinds';
import { kinds } from '#shared/kinds';
import type { Facets, Item, ItemId, Link, LinkId } from '#shared/plan';

/** `copies` carry the kind of the file’s own, or the one that is chosen for those that say none. */
export type FoundItems = {
  readonly name: string;
  readonly copies: readonly { readonly item: Item; readonly saysKind: boolean }[];
  readonly links: readonly Link[];
  /** What the file holds that a plan has no room for, in words; empty for nothing. */
  readonly lost: string;
};

type Said = {
  readonly title: string;
  readonly notes: string;
  readonly tags?: readonly string[];
  readonly facets?: Facets;
};

/** No code, no owner: these come with the plan that it is put into. */
export function foundItem(id: string, kind: KindId, { title, notes, tags = [], facets = {} }: Said): Item {
  return {
    id: id as ItemId,
    code: '',
    kind,
    title,
    notes,
    status: kinds[kind].status,
    tags,
    flags: [],
    owner: null,
    due: null,
    facets,
  };
}

export function foundLink(id: string, from: string, to: string, kind: 'leads-to' | 'supports', label: string): Link {
  return { id: id as LinkId, kind, from: from as ItemId, to: to as ItemId, label };
}

/** What the command is asked to do; those that say no kind become `kind`. */
export function itemsTaken({ copies, links }: FoundItems, kind: KindId, newId: () => string): PasteItems {
  return {
    copies: copies.map(({ item, saysKind }) => ({
      id: newId() as ItemId,
      item: saysKind ? item : { ...item, kind, status: item.status === 'done' ? 'done' : kinds[kind].status },
    })),
    links,
  };
}
