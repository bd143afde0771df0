/** Measures of the transitions in scene units. The body begins at the origin; heads and row names have negative coordinates. */
export const GUTTER = 128;
export const ROW_PADDING = 10;
export const ROW_MIN_HEIGHT = 112;

/** One of the three columns of a gate, as narrow as titles can still be read, and the air beside the cards in it. */
export const COLUMN = 98;
export const COLUMN_PADDING = 3;
export const CARD_GAP = 8;
export const MOST_LINES = 5;
export const TEXT_LEFT = 11;
/** Letters may come nearer to a card's right edge in a column than in a bar, where another word follows. */
export const TEXT_RIGHT = 3;
export const BAR_TEXT_RIGHT = 8;
/** Above and below a card's title together. */
export const TEXT_PADDING = 15;

/** The bars of an open gate. */
export const BAR_HEIGHT = 32;
export const BAR_PITCH = 40;
