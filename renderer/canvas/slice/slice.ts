/**
 * Which cards are real in the page. A small scene is real wherever it is looked at; of a large one only what is near,
 * at a size that can be read, and what is in hand. The rest is painted. Pure.
 */
import type { ItemId } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';
import type { Lookup } from '../lookup/lookup';

export type Slice = {
  /** Whether there is more than the page should hold, so that the rest is painted. */
  readonly tiled: boolean;
  readonly mounted: ReadonlySet<ItemId>;
};

/**
 * As many cards, and as many links, are real wherever one looks. Links are few, because a long dashed line in the page is
 * drawn whole for each piece of the picture that it touches.
 */
const PLENTY = { cards: 120, links: 60 } as const;
/** Below this zoom nothing of a large scene is real but what is in hand. */
export const FAR_ZOOM = 0.5;
/** More cards than this are not real at the same time. */
const MOST_MOUNTED = 360;
/** More selected cards than this are painted as selected, not made real. */
const MOST_SELECTED = 60;
/** Cards that are added to the page, or taken from it, in one frame. */
const STEP = 24;

export function isTiled({ cards, connectors }: Scene): boolean {
  if (cards.length > PLENTY.cards || connectors.length > PLENTY.links) return true;
  // What is drawn in part is painted: in the page it is whole.
  return connectors.some(({ ends }) => ends !== undefined);
}

/** The cards that should be real, apart from those in hand. `window` is what is in view and a margin. */
export function nearCards(lookup: Lookup, window: Rect, far: boolean): readonly ItemId[] {
  if (far) return [];
  const cards = lookup.cardsIn(window);
  return cards.length > MOST_MOUNTED ? [] : cards.map(({ id }) => id);
}

/** The selected cards that are real for being selected. */
export function selectedCards(selected: ReadonlySet<ItemId>): readonly ItemId[] {
  return selected.size > MOST_SELECTED ? [] : [...selected];
}

/** One frame's way from what is real to what should be; the same set when it is there. */
export function nextMounted(mounted: ReadonlySet<ItemId>, wanted: ReadonlySet<ItemId>): ReadonlySet<ItemId> {
  const gone = [...mounted].filter((id) => !wanted.has(id)).slice(0, 2 * STEP);
  const come = [...wanted].filter((id) => !mounted.has(id)).slice(0, STEP);
  if (gone.length + come.length === 0) return mounted;
  const next = new Set(mounted);
  for (const id of gone) next.delete(id);
  for (const id of come) next.add(id);
  return next;
}
