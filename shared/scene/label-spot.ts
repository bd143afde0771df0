/**
 * Where a link's own words stand: on the part of its curve that lies free. One rule, so that screen and exports agree.
 */
import { measureText } from '#shared/text-metrics';
import { anchorOf } from './connect';
import type { Point, Rect } from './geometry';
import { bottomOf, inflate, overlaps, rightOf } from './geometry';
import { wordsOf } from './in-the-way';
import type { SceneCard, SceneConnector, TextStyle } from './scene';
import { hullOf, pointOn } from './way';

/** How the words are written. */
export const linkLabelStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };

/** Shares of the way, the likelier ones first; not so near an end that what the line ends in would be hidden. */
const SHARES = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.21, 0.79];
const HEIGHT = 15;
const AIR = 3;

/** How much of cards a rectangle hides, square units. */
export type Hiding = (rect: Rect) => number;

/** Cards are looked for by their height in steps of this, so that asking costs little however large a plan is. */
const STEP = 64;

/** The part of a card that words are not to hide; null where there is none. */
export function hiddenByWords(card: SceneCard): Rect | null {
  return card.look === 'frame' ? wordsOf(card) : anchorOf(card);
}

/** What words would hide. They may stand in a frame, between what it holds, but not on its title. Building it takes time in proportion. */
export function hidingOf(cards: readonly SceneCard[]): Hiding {
  const rows = new Map<number, Rect[]>();
  for (const card of cards) {
    const rect = hiddenByWords(card);
    if (!rect) continue;
    for (const row of rowsOf(rect)) {
      const held = rows.get(row);
      if (held) held.push(rect);
      else rows.set(row, [rect]);
    }
  }
  return (words) => {
    const near = new Set<Rect>();
    for (const row of rowsOf(words)) for (const rect of rows.get(row) ?? []) if (overlaps(rect, words)) near.add(rect);
    return [...near].reduce((sum, rect) => sum + shared(rect, words), 0);
  };
}

function* rowsOf({ y, height }: Rect): Generator<number> {
  const last = Math.floor((y + height) / STEP);
  for (let row = Math.floor(y / STEP); row <= last; row += 1) yield row;
}

/**
 * The middle of the words: the first place along the way where they lie on no card, else where they hide the least. At
 * the share of the way that is named first, if that is free.
 */
export function labelSpot(
  { way, label }: Pick<SceneConnector, 'way' | 'label'>,
  hides: Hiding,
  likeliest: number = 1 / 2,
): Point {
  const width = measureText(label, linkLabelStyle) + 2 * AIR;
  let best = pointOn(way, likeliest);
  let least = Number.POSITIVE_INFINITY;
  for (const share of [likeliest, ...SHARES]) {
    const at = pointOn(way, share);
    const hidden = hides({ x: at.x - width / 2, y: at.y - HEIGHT / 2, width, height: HEIGHT });
    if (hidden < least) [best, least] = [at, hidden];
    if (hidden === 0) break;
  }
  return best;
}

/** Where the words of a link can lie at all: a card elsewhere does not matter to them. */
export function labelReach({ way, label }: Pick<SceneConnector, 'way' | 'label'>): Rect {
  return inflate(hullOf(way), measureText(label, linkLabelStyle) / 2 + AIR + HEIGHT);
}

/** The ground that two rectangles share, square units. */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(rightOf(a), rightOf(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
