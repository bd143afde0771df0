/**
 * Which way a link takes. The plain curve where that is clear; else the shortest of a few curves and of a walk through
 * the gaps between cards, counting what it runs through and its bends. Pure and without chance, so that screen and
 * exports always agree.
 */
import type { Rect } from '../geometry';
import { bottomOf, contains, overlaps, rightOf, unionOf } from '../geometry';
import type { Curve, Way } from '../way';
import { lengthOf, pointAt, roughLength } from '../way';
import { asideBy, portsAside } from './aside';
import { centred, clipped, crossings, rounded } from './corners';
import type { Obstacles } from './obstacles';
import { streetsBetween } from './streets';
import { PER_BEND, PER_CARD, walk } from './walk';
import type { Tied } from './ways';
import { waysBetween } from './ways';

/** A link that would run through this many cards whichever way is left as it is: no bend would make it plainer. */
const HOPELESS = 13;
/** What the usual way is ahead of others, units. */
const USUAL = 40;
/** A clear curve that is no longer than this, as a share of the way along the axes, needs no search for a better one. */
const SHORT = 1.15;

/** How far around the two cards a way is sought, units. */
const AROUND = { x: 120, y: 96 } as const;
/** What is larger, or holds more than so many obstacles, is not searched. */
const WIDEST = 3_200;
const HIGHEST = 2_400;
const MOST_OBSTACLES = 200;
/** A card's own edges are drawn in by less than this. */
const OWN = 3;

export type Ends = {
  readonly from: Tied;
  readonly to: Tied;
  /** How far it keeps aside of its twins, links between the same two cards; 0 for one alone. */
  readonly aside: number;
  /** How far from the middle of a gap it runs, so that links that share a gap need not share a line. */
  readonly lane: number;
};

export type Route = {
  readonly way: Way;
  /** Holds whatever was looked at; null where the usual way was settled at once. */
  readonly searched: Rect | null;
  /** How many cards and words it runs through; what is more than a dozen counts as that. */
  readonly crosses: number;
};

/**
 * How many obstacles the usual way runs through, as far as it is taken without a look at others: it is clear, or
 * hopeless. Null where others are looked at.
 */
export function settledWith(usual: Curve, obstacles: Obstacles): number | null {
  const crossed = obstacles.crossedBy(usual, HOPELESS);
  return crossed === 0 || crossed === HOPELESS ? crossed : null;
}

/** The way that a link takes inside `ground`. `plain` is the usual one, kept wherever it is clear. */
export function routed(plain: Curve, ends: Ends, obstacles: Obstacles, ground: Rect): Route {
  const usual = asideBy(plain, ends);
  const settled = settledWith(usual, obstacles);
  if (settled !== null) return { way: [usual], searched: null, crosses: settled };
  const crossed = obstacles.crossedBy(usual, HOPELESS);
  const around = inflated(unionOf([ends.from.anchor, ends.to.anchor]));
  const [curve, cost, compared] = bestCurve(usual, crossed, ends, obstacles, ground);
  const searched = unionOf([around, ...compared.map(hull)]);
  const found = (way: Way): Route => ({ way, searched, crosses: crossedByAll(way, obstacles) });
  if (cost <= SHORT * straightest(usual)) return found([curve]);
  return found(bestStreet(ends, obstacles, within(around, ground), cost) ?? [curve]);
}

function crossedByAll(way: Way, obstacles: Obstacles): number {
  return way.reduce((sum, curve) => sum + obstacles.crossedBy(curve, HOPELESS), 0);
}

type Best = readonly [curve: Curve, cost: number, compared: readonly Curve[]];

function bestCurve(usual: Curve, crossed: number, ends: Ends, obstacles: Obstacles, ground: Rect): Best {
  const compared = [usual];
  let best = usual;
  let bestCost = crossed * PER_CARD + looseLength(usual) - USUAL;
  for (const plain of waysBetween(ends.from, ends.to)) {
    const curve = asideBy(plain, ends);
    const length = looseLength(curve);
    // So many cards at most may be crossed for this way to be the better one.
    const most = Math.ceil((bestCost - length) / PER_CARD);
    if (most <= 0) continue;
    compared.push(curve);
    const cost = obstacles.crossedBy(curve, most) * PER_CARD + length;
    if (cost >= bestCost || !staysInside(curve, ground)) continue;
    best = curve;
    bestCost = cost;
  }
  return [best, bestCost, compared];
}

/** The best way through the gaps between cards, as far as it is better than one of this cost. */
function bestStreet({ from, to, aside, lane }: Ends, obstacles: Obstacles, window: Rect, most: number): Way | null {
  if (window.width > WIDEST || window.height > HIGHEST || overlaps(from.anchor, to.anchor)) return null;
  const found = obstacles.within(window, MOST_OBSTACLES);
  if (!found) return null;
  const edges = outside(found, from, to);
  const streets = streetsBetween(from, to, { window, edges });
  // A walk begins and ends inside of cards, which is not counted in the end.
  const walked = streets && walk(streets, most + PER_CARD + innerWay(from.rect) + innerWay(to.rect));
  const ends = walked && clipped(walked, from, to);
  if (!ends) return null;
  const corners = centred(portsAside(ends, { from, to, aside }), edges, window, lane + aside);
  const way = rounded(corners);
  const bends = corners.length - 2;
  return way && lengthOf(way) + bends * PER_BEND + crossings(corners, edges) * PER_CARD < most ? way : null;
}

function innerWay({ width, height }: Rect): number {
  return Math.max(width, height) / 2;
}

/** Edges without those of what lies inside of one of the two cards: a frame is left and entered through what it holds. */
function outside(edges: Float64Array, from: Tied, to: Tied): Float64Array {
  const kept: number[] = [];
  for (let at = 0; at < edges.length; at += 4) {
    if (liesInside(edges, at, from) || liesInside(edges, at, to)) continue;
    for (let edge = at; edge < at + 4; edge += 1) kept.push(edges[edge] ?? 0);
  }
  return Float64Array.from(kept);
}

/** Whether what has these edges lies inside of a card and is not the card itself. */
function liesInside(edges: Float64Array, at: number, { rect, anchor }: Tied): boolean {
  const left = edges[at] ?? 0;
  const right = edges[at + 1] ?? 0;
  if (left <= rect.x || right >= rightOf(rect)) return false;
  if ((edges[at + 2] ?? 0) <= rect.y || (edges[at + 3] ?? 0) >= bottomOf(rect)) return false;
  return left - anchor.x >= OWN || rightOf(anchor) - right >= OWN;
}

function inflated(rect: Rect): Rect {
  const { x, y, width, height } = rect;
  return { x: x - AROUND.x, y: y - AROUND.y, width: width + 2 * AROUND.x, height: height + 2 * AROUND.y };
}

function within(rect: Rect, ground: Rect): Rect {
  const [x, y] = [Math.max(rect.x, ground.x), Math.max(rect.y, ground.y)];
  const [right, bottom] = [Math.min(rightOf(rect), rightOf(ground)), Math.min(bottomOf(rect), bottomOf(ground))];
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** The length of a curve; what it swings out farther than it must counts twice. */
function looseLength(curve: Curve): number {
  const length = roughLength(curve);
  return length + Math.max(0, length - straightest(curve));
}

/** The least way that a link along the axes could take. */
function straightest([start, , , end]: Curve): number {
  return Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
}

/** A curve never leaves the rectangle around its control points. */
function hull(curve: Curve): Rect {
  return unionOf(curve.map(({ x, y }) => ({ x, y, width: 0, height: 0 })));
}

/** Whether a curve stays on the ground; one that swings out where nothing is drawn would be cut off. */
function staysInside(curve: Curve, ground: Rect): boolean {
  return [1 / 4, 1 / 2, 3 / 4].every((t) => contains(ground, pointAt(curve, t)));
}
