/** Measures of core and edge in scene units. The middle of the rings is the origin; angles run clockwise from the right. */

/** How much wider than high the rings are: screens and cards are both wider than high. */
export const ASPECT = 1.7;

/** Of the core, from the middle up; of each other ring, from its inner to its outer edge; and by how much they grow. */
export const CORE_HEIGHT = 110;
export const RING_HEIGHT = 74;
export const GROWTH = 8;

/** Between cards, between a card and the line of its sector, and beside the ray that the names of the rings stand on. */
export const CARD_GAP = 7;
export const LINE_GAP = 5;
export const RAY_GAP = 13;
/** Between a card and the edge of its ring, from the middle up. */
export const RING_GAP = 4;

export const TEXT_LEFT = 12;
export const TEXT_RIGHT = 6;

/** Around everything. */
export const MARGIN = 24;
