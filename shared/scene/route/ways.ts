/**
 * The ways that a link can take between two cards: from which side it leaves, at which it arrives, how far it swings
 * out. Every way is one cubic curve that starts and ends on the cards' borders, at right angles to them.
 */
import type { Point, Rect } from '../geometry';
import { bottomOf, centreOf, rightOf } from '../geometry';
import type { Curve } from '../way';

/** A card as a link sees it: its bar, and its anchor, which counts in its title where that runs on beside it. */
export type Tied = { readonly rect: Rect; readonly anchor: Rect };

type Side = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };

const left: Side = { x: -1, y: 0 };
const right: Side = { x: 1, y: 0 };
const up: Side = { x: 0, y: -1 };
const down: Side = { x: 0, y: 1 };

/** Where along the stretch that two bars share an upright link can run. */
const SHARES = [1 / 2, 1 / 6, 5 / 6, 1 / 3, 2 / 3];
/** How far a link swings out that leaves and arrives on the same side, scene units. */
const SWINGS = [36, 84];
/** Not closer to a corner than this, where the card is wide enough. */
export const CORNER = 12;

/** Every way between two cards, the likelier ones first. */
export function* waysBetween(from: Tied, to: Tied): Generator<Curve> {
  const a = centreOf(from.rect);
  const b = centreOf(to.rect);
  const across = b.x >= a.x ? right : left;
  const along = b.y >= a.y ? down : up;
  const backAcross = opposite(across);
  const backAlong = opposite(along);
  for (const x of sharedX(from.rect, to.rect)) {
    yield joined(upright(from.rect, along, x), along, upright(to.rect, backAlong, x), backAlong);
  }
  const near = upright(from.rect, along, b.x);
  const nearBack = upright(to.rect, backAlong, a.x);
  yield joined(sideways(from, across), across, sideways(to, backAcross), backAcross);
  yield joined(near, along, nearBack, backAlong);
  yield joined(sideways(from, across), across, nearBack, backAlong);
  yield joined(near, along, sideways(to, backAcross), backAcross);
  for (const swing of SWINGS) {
    for (const side of [along, backAlong]) {
      yield joined(upright(from.rect, side, b.x), side, upright(to.rect, side, a.x), side, swing);
    }
    for (const side of [across, backAcross]) yield joined(sideways(from, side), side, sideways(to, side), side, swing);
  }
}

function opposite({ x, y }: Side): Side {
  return { x: (0 - x) as Side['x'], y: (0 - y) as Side['y'] };
}

/** Heights of the stretch that both cards cover; none where they do not lie above each other. */
function sharedX(a: Rect, b: Rect): readonly number[] {
  const start = Math.max(a.x, b.x);
  const end = Math.min(rightOf(a), rightOf(b));
  return end - start < CORNER ? [] : SHARES.map((share) => start + (end - start) * share);
}

function sideways({ rect, anchor }: Tied, side: Side): Point {
  return { x: side.x === 1 ? rightOf(anchor) : anchor.x, y: rect.y + rect.height / 2 };
}

/** On the upper or lower border, as near to `x` as the corners allow. */
function upright(rect: Rect, side: Side, x: number): Point {
  const inset = Math.min(CORNER, rect.width / 2);
  return {
    x: Math.min(Math.max(x, rect.x + inset), rightOf(rect) - inset),
    y: side.y === 1 ? bottomOf(rect) : rect.y,
  };
}

/** A curve that leaves towards one side and arrives from another. Without a swing it bends by its own length. */
function joined(start: Point, leaves: Side, end: Point, arrives: Side, swing = 0): Curve {
  const first = reach(start, end, leaves, swing);
  const second = reach(start, end, arrives, swing);
  return [
    start,
    { x: start.x + leaves.x * first, y: start.y + leaves.y * first },
    { x: end.x + arrives.x * second, y: end.y + arrives.y * second },
    end,
  ];
}

function reach(start: Point, end: Point, side: Side, swing: number): number {
  if (swing > 0) {
    // Both ends swing out to the same depth, counted from the end that lies farther out.
    return swing;
  }
  const way = side.x === 0 ? Math.abs(end.y - start.y) : Math.abs(end.x - start.x);
  return Math.max(side.x === 0 ? 16 : 24, way / 2);
}
