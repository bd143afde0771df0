/** Links between the same two cards run side by side: each keeps so many units aside of where it would run alone. */
import type { Point, Rect } from '../geometry';
import { centreOf } from '../geometry';
import type { Curve } from '../way';
import type { Tied } from './ways';

/** What a link is told to keep aside, and the cards whose borders it must not leave for that. */
export type Aside = { readonly from: Tied; readonly to: Tied; readonly aside: number };

/** Not closer to a corner than this, where the card is large enough. */
const CORNER = 4;

/** A curve with its ends moved along the cards' borders. */
export function asideBy(curve: Curve, { from, to, aside }: Aside): Curve {
  if (aside === 0) return curve;
  const [start, a, b, end] = curve;
  const [left, leaving] = moved(start, a, from.rect, aside);
  const [reached, arriving] = moved(end, b, to.rect, aside);
  return [left, leaving, arriving, reached];
}

/** The same for a way of level and upright stretches, by its corners. */
export function portsAside(corners: readonly Point[], { from, to, aside }: Aside): readonly Point[] {
  const [first, second, beforeLast, last] = [corners[0], corners[1], corners.at(-2), corners.at(-1)];
  if (aside === 0 || !first || !second || !beforeLast || !last) return corners;
  if (corners.length === 2) {
    const start = moved(first, second, from.rect, aside)[0];
    const end = moved(last, first, to.rect, aside)[0];
    // It stays straight, as far as both cards allow.
    return first.y === last.y ? straightened(start, end, 'y') : straightened(start, end, 'x');
  }
  const [start, next] = moved(first, second, from.rect, aside);
  const middle = corners.slice(1, -1);
  middle[0] = next;
  const [end, before] = moved(last, middle.at(-1) ?? next, to.rect, aside);
  middle[middle.length - 1] = before;
  return [start, ...middle, end];
}

function straightened(start: Point, end: Point, axis: 'x' | 'y'): readonly Point[] {
  return [start, { ...end, [axis]: start[axis] }];
}

/** A place on a card's border and the one that a way runs to from there, both moved along that border. */
function moved(port: Point, next: Point, rect: Rect, aside: number): readonly [Point, Point] {
  const axis = port.y === next.y ? 'y' : 'x';
  const half = (axis === 'y' ? rect.height : rect.width) / 2;
  const middle = centreOf(rect)[axis];
  const room = Math.max(0, half - CORNER);
  const place = Math.min(
    Math.max(port[axis] + aside, Math.min(middle - room, port[axis])),
    Math.max(middle + room, port[axis]),
  );
  const by = place - port[axis];
  return axis === 'y'
    ? [
        { x: port.x, y: place },
        { x: next.x, y: next.y + by },
      ]
    : [
        { x: place, y: port.y },
        { x: next.x + by, y: next.y },
      ];
}
