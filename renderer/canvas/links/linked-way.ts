/** Which of several places lies in a direction: the way that keys take along links. Pure. */
import type { Direction } from '#shared/lenses';
import type { Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';

const unit: { readonly [Way in Direction]: readonly [number, number] } = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** What lies off the direction counts so much more than what lies along it. */
const ASIDE = 1.6;
/** Off by more than this for each unit along, and it lies in another direction. */
const WIDEST = 3;

/**
 * The nearest of `places` in a direction from `from`, counted from middle to middle; null where none lies that way. Long
 * bars count where they overlap, so that what lies straight below a bar is below it.
 */
export function inDirection<Place extends { readonly rect: Rect }>(
  from: Rect,
  places: readonly Place[],
  direction: Direction,
): Place | null {
  const [x, y] = unit[direction];
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [dx, dy] = wayTo(from, place.rect, x !== 0);
    const along = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (along <= 0 || aside > along * WIDEST) continue;
    const cost = along + aside * ASIDE;
    if (cost >= least) continue;
    best = place;
    least = cost;
  }
  return best;
}

function wayTo(from: Rect, to: Rect, sideways: boolean): readonly [number, number] {
  const a = centreOf(from);
  const b = centreOf(to);
  const overlap = Math.min(from.x + from.width, to.x + to.width) - Math.max(from.x, to.x);
  return [!sideways && overlap > 0 ? 0 : b.x - a.x, b.y - a.y];
}
