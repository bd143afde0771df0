/** Sizes of the health check, scene units. The radar stands at the left, the functions one below the other beside it. */
import type { Point } from '#shared/scene';

export const CENTRE: Point = { x: 270, y: 312 };
export const RADIUS = 158;
/** The most that a rating can be: the rim. */
export const LEVELS = 5;

/** The part at the left, and how wide words run in it. */
export const LEFT = 540;
export const WORDS_WIDTH = 510;
export const LEGEND_TOP = 556;
export const WORDS_TOP = 590;
export const WORDS_STEP = 19;

/** The rows of the functions. */
export const ROWS_LEFT = 564;
export const ROWS_WIDTH = 776;
export const PADDING = 12;
export const ROW_GAP = 8;
export const ROW_HEAD = 58;
/** Of a row without a card: the words that ask for one. */
export const ROW_BARE = 26;
export const SCALE_LEFT = 366;
export const SCALE_STEP = 52;

export const COLUMNS = 3;
export const CARD_GAP = 8;
export const CARD_HEIGHT = 59;
export const CARD_WIDTH = (ROWS_WIDTH - 2 * PADDING - (COLUMNS - 1) * CARD_GAP) / COLUMNS;
export const TEXT_LEFT = 13;
export const TEXT_RIGHT = 9;
export const TEXT_TOP = 4;
export const LINE = 17;
export const CARD_LINES = 2;

/** Around everything. */
export const MARGIN = 24;
