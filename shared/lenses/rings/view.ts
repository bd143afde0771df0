import type { ItemId } from '#shared/plan';

/** Whose moves are drawn: of some items all that are kept, or of all items those from a moment up to another (ISO 8601, UTC). */
export type MovesShown = { readonly items: ReadonlySet<ItemId> } | { readonly from: string; readonly until: string };

/** How core and edge is looked at: cards with room for three lines of a title, which few need more of, or small ones for one; and moves as paths. */
export type RingsView = { readonly cards: CardSize; readonly moves?: MovesShown };

export const cardSizes = ['three-lines', 'one-line'] as const;
export type CardSize = (typeof cardSizes)[number];

export const defaultView: RingsView = { cards: 'three-lines' };

/** In what leaves the room, all that is kept of moves is drawn. */
export const pictureView: RingsView = {
  ...defaultView,
  moves: { from: '0001-01-01T00:00:00Z', until: '9999-12-31T23:59:59Z' },
};

type Card = { readonly width: number; readonly height: number; readonly lines: number };

/** All cards are of one size, so that none moves when a title changes. */
export const cardOfSize: Readonly<Record<CardSize, Card>> = {
  'three-lines': { width: 96, height: 57, lines: 3 },
  'one-line': { width: 96, height: 24, lines: 1 },
};
