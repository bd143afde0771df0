/** Sizes of the operating model, scene units. The first column of the first function begins at the origin. */

/** The columns of the four levels, all of which the canvas of a small laptop shows between both panels; and a card in them. */
export const COLUMN = 178;
export const CARD_INSET = 8;
export const CARD_WIDTH = COLUMN - 2 * CARD_INSET;
export const CARD_HEIGHT = 58;
export const ROW = 72;
export const CARD_LINES = 2;
export const LEVELS_WIDTH = 4 * COLUMN;

/** Beside the levels: what it is worth, and what is said of it. */
export const VALUE_LEFT = LEVELS_WIDTH + 28;
export const VALUE_STEP = 26;
export const WORDS_LEFT = VALUE_LEFT + 4 * VALUE_STEP + 52;
export const WORDS_WIDTH = 330;
export const WIDTH = WORDS_LEFT + WORDS_WIDTH;

/** The names of the levels stay in view above the functions. */
export const HEADS_HEIGHT = 58;
/** What is kept free below the last function, for the next one. */
export const SPARE = 44;

/** Civic work, below the functions: three rings that lie in each other, with columns of cards. */
export const CIVIC_GAP = 40;
export const CIVIC_TITLE = 52;
export const CIVIC_HEAD = 56;
export const CIVIC_INSET = 14;
export const CIVIC_COLUMNS = 2;
export const CIVIC_CARD_HEIGHT = 67;
export const CIVIC_CARD_GAP = 8;
export const CIVIC_BARE = 40;

export const TEXT_LEFT = 13;
export const TEXT_RIGHT = 9;
export const TEXT_TOP = 5;
export const LINE = 17;

export const MARGIN = 24;
