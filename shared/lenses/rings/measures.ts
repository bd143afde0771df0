/** Measures of core and edge in scene units. The middle of the rings is the origin; angles run clockwise from the right. */

/** How much wider than high the rings are: screens and cards are both wider than high. */
export const ASPECT = 1.5;

/** Of the core, from the middle up; of each other ring, from its inner to its outer edge; and by how much they grow. */
export const CORE_HEIGHT = 100;
export const RING_HEIGHT = 70;
export const GROWTH = 12;

/** Between cards, between a card and the line of its sector, and beside the ray that the names of the rings stand on. */
export const CARD_GAP = 5;
export const LINE_GAP = 5;
export const RAY_GAP = 13;
/** Between a card and the edge of its ring, from the middle up. */
export const RING_GAP = 4;

export const TEXT_LEFT = 12;
export const TEXT_RIGHT = 6;

/** Around everything. */
export const MARGIN = 24;
