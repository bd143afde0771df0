/** Measures of the transitions in scene units. The body begins at the origin; heads and row names have negative coordinates. */
export const GUTTER = 128;
export const ROW_PADDING = 10;
export const ROW_MIN_HEIGHT = 112;

/** One of the three columns of a gate, and the air beside the cards in it. */
export const COLUMN = 124;
export const COLUMN_PADDING = 5;
export const CARD_GAP = 8;
export const MOST_LINES = 4;
export const TEXT_LEFT = 13;
export const TEXT_RIGHT = 8;
/** Above and below a card's title together. */
export const TEXT_PADDING = 15;

/** The bars of an open gate. */
export const BAR_HEIGHT = 32;
export const BAR_PITCH = 40;
