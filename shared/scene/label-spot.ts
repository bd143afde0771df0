/**
 * Where a link's own words stand: on the part of its curve that lies free. One rule, so that screen and exports agree.
 */
import { measureText } from '#shared/text-metrics';
import { anchorOf } from './connect';
import type { Point, Rect } from './geometry';
import { bottomOf, inflate, overlaps, rightOf, unionOf } from './geometry';
import type { SceneCard, SceneConnector, TextStyle } from './scene';

type Curve = SceneConnector['curve'];

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

/** What words would hide. They may stand in a frame, between what it holds. Building it takes time in proportion. */
export function hidingOf(cards: readonly SceneCard[]): Hiding {
  const rows = new Map<number, Rect[]>();
  for (const card of cards) {
    if (card.look === 'frame') continue;
    const rect = anchorOf(card);
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

/** The middle of the words: the first place along the curve where they lie on no card, else where they hide the least. */
export function labelSpot({ curve, label }: Pick<SceneConnector, 'curve' | 'label'>, hides: Hiding): Point {
  const width = measureText(label, linkLabelStyle) + 2 * AIR;
  let best = pointOn(curve, SHARES[0] ?? 0);
  let least = Number.POSITIVE_INFINITY;
  for (const share of SHARES) {
    const at = pointOn(curve, share);
    const hidden = hides({ x: at.x - width / 2, y: at.y - HEIGHT / 2, width, height: HEIGHT });
    if (hidden < least) [best, least] = [at, hidden];
    if (hidden === 0) break;
  }
  return best;
}

/** Where the words of a link can lie at all: a card elsewhere does not matter to them. */
export function labelReach({ curve, label }: Pick<SceneConnector, 'curve' | 'label'>): Rect {
  const way = unionOf(curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
  return inflate(way, measureText(label, linkLabelStyle) / 2 + AIR + HEIGHT);
}

/** The ground that two rectangles share, square units. */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(rightOf(a), rightOf(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function pointOn([start, a, b, end]: Curve, t: number): Point {
  const s = 1 - t;
  const mixed = (axis: 'x' | 'y') =>
    s ** 3 * start[axis] + 3 * s * s * t * a[axis] + 3 * s * t * t * b[axis] + t ** 3 * end[axis];
  return { x: mixed('x'), y: mixed('y') };
}
