import type { Point, Rect } from '#shared/scene';
import { bottomOf, centreOf, inflate, overlaps, rightOf } from '#shared/scene';

type Size = Pick<Rect, 'width' | 'height'>;

/** Air around what is put somewhere, scene units. */
const AIR = 16;
/** So many places across are tried at most. */
const ACROSS = 60;
const LEAST_STEP = 24;

/** [AR8] The place for something of a size that lies on nothing, wholly inside, with its middle nearest a point; or null. */
export function freeSpot({ width, height }: Size, near: Point, inside: Rect, taken: readonly Rect[]): Rect | null {
  const room = inflate(inside, -AIR);
  const step = Math.max(LEAST_STEP, room.width / ACROSS);
  const blocked = taken.map((rect) => inflate(rect, AIR));
  const wanted = { x: near.x - width / 2, y: near.y - height / 2 };
  let best: Rect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const x of steps(wanted.x, room.x, rightOf(room) - width, step)) {
    for (const y of steps(wanted.y, room.y, bottomOf(room) - height, step)) {
      const spot = { x, y, width, height };
      const middle = centreOf(spot);
      const far = Math.hypot(middle.x - near.x, middle.y - near.y);
      // Of two that are as near, the lower or the one more to the right.
      if (far <= least && !blocked.some((rect) => overlaps(rect, spot))) {
        best = spot;
        least = far;
      }
    }
  }
  return best;
}

/** From `from` in steps either way, as far as `least` and `most`. */
function steps(from: number, least: number, most: number, step: number): readonly number[] {
  const found: number[] = [];
  const first = from + Math.ceil((least - from) / step) * step;
  for (let at = first; at <= most; at += step) found.push(at);
  return found;
}
