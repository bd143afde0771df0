/** Measures of enablement in scene units. The upper left corner of the first band is the origin; everything is in the body. */
import type { Band } from '#shared/plan';

/** The column at the left in which bodies and roles stand, each at the head of its row. */
export const HEADS_WIDTH = 176;
/** All bands, with that column: as narrow as titles can still be read and a small laptop shows between both panels, as wide as they gain from. */
export const NARROWEST = 800;
export const WIDEST = 1_360;

/** How many cards stand side by side in a column of a band. */
export const ABREAST: Readonly<Record<Band, number>> = { leadership: 1, team: 1, school: 2 };

/** The name of a band with those of its columns. */
export const BAND_HEAD = 58;
export const BAND_GAP = 20;
export const PADDING = 8;
export const CARD_GAP = 7;

/** A row is as high as its fullest cell, at least as high as one card; that of what nobody holds may be bare. */
export const ROW_HEIGHT = 75;
export const BARE_ROW_HEIGHT = 34;

/** The card of a responsibility: its title, and a quiet line below. */
export const FOOT = 17;
export const CARD_LINES = 3;
export const LINE = 17;
export const TEXT_LEFT = 11;
export const TEXT_RIGHT = 6;
export const TEXT_TOP = 4;

/** The card of a body or role, and its bars below. */
export const HEAD_CARD_HEIGHT = 30;
export const HEAD_CARD_WIDTH = HEADS_WIDTH - 2 * PADDING - 4;
export const BARS_TOP = PADDING + HEAD_CARD_HEIGHT + 5;
export const BAR_HEIGHT = 7;

export const LEGEND_GAP = 26;
export const LEGEND_HEIGHT = 24;

/** Around everything. */
export const MARGIN = 16;
