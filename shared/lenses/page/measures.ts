/** Sizes on the page, scene units. A4 is as wide as that at 96 to the inch; a wider page is one with smaller type. */
export const PAGE_RATIO = 297 / 210;

/** [O5] Widths to choose from: at the first, titles measure 9.4 points in print, at the last 6. */
export const WIDTHS = [1123, 1200, 1280, 1360, 1440, 1520, 1600, 1680, 1760] as const;

/** So many areas of a half stand side by side, and so many where that saves a row which there is no room for. */
export const ACROSS = [4, 6] as const;

/** [O4] No more priorities of an area are shown. */
export const MOST_SHOWN = 8;
/** So many first steps are shown, in columns. */
export const MOST_STEPS = 12;
export const STEP_COLUMNS = 4;
/** A step with a title of one line; what stands left of it. */
export const STEP_HEIGHT = 36;
export const STEP_INDENT = 22;
export const STEPS_HEAD = 30;

export const MARGIN = 36;
export const GAP = 12;
export const HALF_HEAD = 26;
/** Of an area: its name, its padding, and the line that counts what does not fit. */
export const AREA_HEAD = 30;
export const AREA_PADDING = 8;
export const AREA_FOOT = 18;
export const CARD_GAP = 6;
/** Of a card: beside its words, and what a card is higher than its title. */
export const TEXT_LEFT = 13;
export const TEXT_RIGHT = 9;
export const CARD_BESIDES = 25;
export const LINE = 17;
/** A half without areas. */
export const BARE_HALF = 30;
