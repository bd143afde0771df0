/**
 * What a link's line begins with and ends in, as points: screen and exports draw the same shapes. Markers of SVG are not
 * used, because some programs lose them.
 */
import type { Point } from './geometry';
import type { Way } from './way';

/** The names that kinds of link use. */
type LineEnd = 'none' | 'arrow' | 'open-arrow' | 'triangle' | 'diamond' | 'bar';

export type EndShape = {
  readonly points: readonly Point[];
  /** Filled with the line's own colour, with the ground's, or only drawn. */
  readonly fill: 'line' | 'ground' | 'none';
};

/** Along the line and half across it, scene units; `fill` as above; `back`: how far short of the tip the line stops. */
const shapes = {
  arrow: { along: [0, 8, 8], across: [0, 3.5, -3.5], fill: 'line', back: 6 },
  'open-arrow': { along: [7, 0, 7], across: [4, 0, -4], fill: 'none', back: 0 },
  triangle: { along: [0, 9, 9], across: [0, 4.5, -4.5], fill: 'ground', back: 9 },
  diamond: { along: [0, 4.5, 9, 4.5], across: [0, 3.5, 0, -3.5], fill: 'line', back: 8 },
  bar: { along: [2, 2], across: [4.5, -4.5], fill: 'none', back: 2 },
} as const satisfies Record<Exclude<LineEnd, 'none'>, object>;

/** The shape at the end of a way, or at its start; null for a plain end. */
export function endShape(way: Way, at: 'head' | 'tail', end: LineEnd): EndShape | null {
  if (end === 'none') return null;
  const { along, across, fill } = shapes[end];
  const [tip, x, y] = tipOf(way, at);
  const points = along.map((distance, index) => {
    const aside = across[index] ?? 0;
    return { x: tip.x - x * distance - y * aside, y: tip.y - y * distance + x * aside };
  });
  return { points, fill };
}

/** The way as its line is drawn: it stops short where a shape stands, so that it does not show through. */
export function strokedWay(way: Way, head: LineEnd, tail: LineEnd): Way {
  const [start, ...leaving] = way[0];
  const begun: Way = [[setBack(way, 'tail', tail, start), ...leaving], ...way.slice(1)];
  const [last = begun[0], before] = [begun.at(-1), begun.slice(0, -1)];
  const [from, a, b, end] = last;
  const [first, ...rest] = [...before, [from, a, b, setBack(way, 'head', head, end)] as const];
  return first ? [first, ...rest] : begun;
}

function setBack(way: Way, at: 'head' | 'tail', end: LineEnd, plain: Point): Point {
  if (end === 'none') return plain;
  const [tip, x, y] = tipOf(way, at);
  const { back } = shapes[end];
  return { x: tip.x - x * back, y: tip.y - y * back };
}

/** The tip, and the direction of the line into it, of length 1. */
function tipOf(way: Way, at: 'head' | 'tail'): readonly [Point, number, number] {
  const [start, a] = way[0];
  const [, , b, end] = way.at(-1) ?? way[0];
  const [tip, from] = at === 'head' ? [end, b] : [start, a];
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  return length === 0 ? [tip, 1, 0] : [tip, (tip.x - from.x) / length, (tip.y - from.y) / length];
}
