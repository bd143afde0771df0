/** Where two looks at a scene differ, so that no more is painted anew than must be. Pure. */
import type { ItemId, LinkId } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { inflate } from '#shared/scene';
import { partsOfCard } from '../cards/card-reach';
import type { Changes } from '../lookup/lookup';
import { partsOfLink } from '../lookup/lookup';
import type { Shown } from './tile-painter';

/** More cards, or more links, than this are “nearly everywhere”. */
const MOST_THINGS = 120;
/** The ring around a selected card reaches beyond it by so many units. */
const RING_ROOM = 5;

const nothing: Changes = { cards: [], links: [] };
const everything: Changes = { cards: null, links: null };

/**
 * Where the cards and the links of a painted scene look otherwise than before.
 * @param edited where the scene itself has changed; null where that can't be told.
 */
export function changedParts(before: Shown, now: Shown, edited: Changes | null): Changes {
  if (before.tiled !== now.tiled) return everything;
  if (!now.tiled) return nothing;
  if (edited === null) return everything;
  const cards = new Set([
    ...difference(before.mounted, now.mounted),
    ...difference(before.selected, now.selected),
    ...difference(before.dimmed, now.dimmed),
  ]);
  const links = new Set(difference(before.elsewhere, now.elsewhere));
  for (const id of difference(before.dimmed, now.dimmed))
    for (const { id: link } of now.lookup.linksAt(id)) links.add(link);
  return {
    cards: together(edited.cards, [...cards], (id) => {
      const card = now.lookup.card(id);
      return card ? partsOfCard(card).map((part) => inflate(part, RING_ROOM)) : [];
    }),
    links: together(edited.links, [...links], (id) => {
      const link = now.lookup.link(id);
      return link ? partsOfLink(link) : [];
    }),
  };
}

function together<Id>(
  edited: readonly Rect[] | null,
  ids: readonly Id[],
  partsOf: (id: Id) => readonly Rect[],
): readonly Rect[] | null {
  return edited === null || ids.length > MOST_THINGS ? null : [...edited, ...ids.flatMap(partsOf)];
}

function difference<Id extends ItemId | LinkId>(a: ReadonlySet<Id>, b: ReadonlySet<Id>): readonly Id[] {
  if (a === b) return [];
  return [...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))];
}
