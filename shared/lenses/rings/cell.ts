/**
 * A cell: the part of a ring that lies in one sector. Rings are ellipses around the origin; divided by their aspect they
 * are circles, and a sector is a wedge of them.
 */
import { ASPECT, LINE_GAP, RAY_GAP, RING_GAP } from './measures';

export type Cell = {
  /** From the middle up, scene units. */
  readonly inner: number;
  readonly outer: number;
  /** Which sector it lies in, from 0, of how many. */
  readonly sector: number;
  readonly sectors: number;
};

/** From a left to a right end. */
export type Span = readonly [left: number, right: number];

/** Where a sector begins, radians clockwise from the right. */
export function startOfSector(sector: number, sectors: number): number {
  return (sector * 2 * Math.PI) / sectors;
}

/** The middle of a sector. */
export function middleOfSector(sector: number, sectors: number): number {
  return startOfSector(sector + 0.5, sectors);
}

/** The part of the row from `top` to `bottom` in which a card of that height lies wholly in the cell: none, one or two spans. */
export function spansOf(cell: Cell, top: number, bottom: number): readonly Span[] {
  const reach = cell.outer - RING_GAP;
  const highest = Math.max(Math.abs(top), Math.abs(bottom));
  if (highest >= reach) return [];
  const half = ASPECT * Math.sqrt(reach ** 2 - highest ** 2);
  const wedge = wedgeOf(cell, top, bottom);
  if (!wedge) return [];
  const left = Math.max(wedge[0], -half);
  const right = Math.min(wedge[1], half);
  const hole = holeOf(cell, top, bottom);
  const spans: readonly Span[] = hole
    ? [
        [left, Math.min(right, -hole)],
        [Math.max(left, hole), right],
      ]
    : [[left, right]];
  return spans.filter(([from, to]) => to > from);
}

/** Half the width of what the rings farther in take of the row; 0 for nothing. */
function holeOf({ inner }: Cell, top: number, bottom: number): number {
  const edge = inner + RING_GAP;
  const lowest = top <= 0 && bottom >= 0 ? 0 : Math.min(Math.abs(top), Math.abs(bottom));
  return inner === 0 || lowest >= edge ? 0 : ASPECT * Math.sqrt(edge ** 2 - lowest ** 2);
}

/** The part of the row that lies between the lines of the sector; null where there is none. */
function wedgeOf({ sector, sectors }: Cell, top: number, bottom: number): Span | null {
  const crossesRay = bottom > -RAY_GAP && top < RAY_GAP;
  // A single sector has no lines, but the names of the rings still stand on their ray.
  if (sectors === 1) return [Number.NEGATIVE_INFINITY, crossesRay ? 0 : Number.POSITIVE_INFINITY];
  let span: Span = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const side of [0, 1] as const) {
    const line = (sector + side) % sectors;
    const within = besideLine(startOfSector(line, sectors), line === 0, side === 0 ? 1 : -1, top, bottom);
    if (!within) return null;
    span = [Math.max(span[0], within[0]), Math.min(span[1], within[1])];
  }
  return span[1] > span[0] ? span : null;
}

/** What of the row lies on one side of the line at an angle, with a gap: on the side that follows it, or the other. */
function besideLine(angle: number, isRay: boolean, side: 1 | -1, top: number, bottom: number): Span | null {
  const across = side * ASPECT * Math.cos(angle);
  const along = side * Math.sin(angle);
  const gap = (isRay ? RAY_GAP : LINE_GAP) * Math.hypot(across, along);
  const lowest = Math.min(across * top, across * bottom) - gap;
  if (Math.abs(along) < 1e-9) return lowest < 0 ? null : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const end = lowest / along;
  return along > 0 ? [Number.NEGATIVE_INFINITY, end] : [end, Number.POSITIVE_INFINITY];
}
