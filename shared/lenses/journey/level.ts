/** Zooming steps through what the axis tells: far out years, nearer terms, nearest weeks. Pure arithmetic on widths. */

/** From the widest to the closest. */
export const LEVELS = ['years', 'terms', 'weeks'] as const;

/** How closely the journey is laid out: all of it fits the window, or terms or single weeks can be told apart. */
export type JourneyLevel = (typeof LEVELS)[number];

/** How wide a week is on each level at 100 %, px. */
export type LevelWidths = Readonly<Record<JourneyLevel, number>>;

/** The share of its full size at which cards of a closer level can be read again. */
const READABLE = 0.7;
/** Going closer takes so many times the width at which one goes farther, so that a step back is not a flip back. */
const APART = 1.5;

/**
 * The level for a week that a zoom brings from one width on the screen to another, px. Zooming out leads to a wider level
 * where a week is no wider than it is there at 100 %, zooming in to a closer one where its cards can be read.
 */
export function levelAfterZoom(level: JourneyLevel, widths: LevelWidths, from: number, to: number): JourneyLevel {
  const at = LEVELS.indexOf(level);
  const wider = LEVELS[at - 1];
  const closer = LEVELS[at + 1];
  if (to < from && wider && to <= widths[wider]) return levelAfterZoom(wider, widths, from, to);
  if (to > from && closer && to >= closerFrom(widths[level], widths[closer])) {
    return levelAfterZoom(closer, widths, from, to);
  }
  return level;
}

function closerFrom(wider: number, closer: number): number {
  return Math.max(READABLE * closer, APART * wider);
}
