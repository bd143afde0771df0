/** Sizes of a governance model, scene units. The chart begins at the origin; what the model comes to stands above it. */

export const CARD_WIDTH = 196;
export const CARD_HEIGHT = 60;
/** Below each card: what it is in the model, and its balance as a small scale. */
export const STRIP = 24;
export const BETWEEN = 16;
/** From one row of the chart to the next: room for the lines that tie them. */
export const ROW = CARD_HEIGHT + STRIP + 30;
export const COLUMN = CARD_WIDTH + BETWEEN;

export const SMALL_SCALE = 84;

/** The head above the chart: the model’s name, its scale, and the reasons beside it. */
export const HEAD_HEIGHT = 206;
export const SCALE_WIDTH = 420;
export const REASONS_LEFT = SCALE_WIDTH + 72;
export const REASONS_WIDTH = 560;
export const HEAD_WIDTH = REASONS_LEFT + REASONS_WIDTH;

export const TEXT_LEFT = 13;
export const TEXT_RIGHT = 9;
export const TEXT_TOP = 6;
export const LINE = 17;

export const MARGIN = 24;
