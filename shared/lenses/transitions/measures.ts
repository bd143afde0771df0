/** Measures of the transitions in scene units. The body begins at the origin; heads and row names have negative coordinates. */
export const GUTTER = 124;
export const ROW_PADDING = 10;
export const ROW_MIN_HEIGHT = 112;

/** The column of a gate among all eight: as narrow as titles can still be read, as wide as they gain from. */
export const NARROWEST_COLUMN = 76;
export const WIDEST_COLUMN = 280;
/** Where the words before, at and after stand in the gutter, beside the names of sides. */
export const MOMENT_NAMES = 42;

/** The air beside the cards of a column, above the first of a band and below the last, and between them. */
export const COLUMN_PADDING = 1.5;
export const BAND_PADDING = 5;
export const BAND_MIN_HEIGHT = 36;
export const CARD_GAP = 5;
export const MOST_LINES = 4;
export const TEXT_LEFT = 7;
/** Letters may come nearer to a card's right edge in a column than in a bar, where another word follows. */
export const TEXT_RIGHT = 2;
export const BAR_TEXT_RIGHT = 8;
/** Above and below a card's title together. */
export const TEXT_PADDING = 9;

/** The bars of an open gate. */
export const BAR_HEIGHT = 32;
export const BAR_PITCH = 40;
