/** The journey's measures in scene units. The body starts at the origin; axis and gutter have negative coordinates. */
export const GUTTER = 128;
export const CARD_HEIGHT = 32;
export const ROW_PITCH = 42;
/** What a card repeats is drawn this high where the title has to run above it. */
export const LOW_TWIN = 7;
export const LANE_PADDING = 12;
export const LANE_MIN_HEIGHT = 68;
/** A lane that is folded: its name, and how much it hides. */
export const FOLDED_HEIGHT = 42;
/** The mark that unfolds it, beside its name, as far as that reaches into the name's room. */
export const FOLD_MARK = 8;
/** The mark of a lane's colour, at the left edge of its name. */
export const LANE_MARK = 4;

/** The title's distance from the card's left edge (the tone bar is inside it) and from its right edge. */
export const TEXT_LEFT = 13;
export const TEXT_RIGHT = 10;
/** Between a bar and a label that stands beside it. */
export const LABEL_GAP = 6;
/** Between a label that runs on and what comes next in its row. */
export const LABEL_END = 10;
/** A label is never squeezed below this width by its neighbours, unless the whole title is shorter. */
export const LABEL_MIN = 100;
/** A bar narrower than this carries no text: its label stands beside it. */
export const BAR_FOR_TEXT = 34;
/** However few weeks it covers, a bar is drawn about this wide. */
export const BAR_DRAWN = 4;
