/** How core and edge is looked at: cards with room for two lines of a title, or small ones with room for one. */
export type RingsView = { readonly cards: CardSize };

export const cardSizes = ['two-lines', 'one-line'] as const;
export type CardSize = (typeof cardSizes)[number];

export const defaultView: RingsView = { cards: 'two-lines' };

type Card = { readonly width: number; readonly height: number; readonly lines: number };

/** All cards are of one size, so that none moves when a title changes. */
export const cardOfSize: Readonly<Record<CardSize, Card>> = {
  'two-lines': { width: 108, height: 42, lines: 2 },
  'one-line': { width: 108, height: 26, lines: 1 },
};
