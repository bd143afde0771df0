/** Where obstacles have come or gone, as links ask for it: can this matter to my way? */
import type { Rect } from './geometry';
import { overlaps, unionOf } from './geometry';
import { obstaclesOf } from './route';
import type { Curve } from './way';

export type Disturbance = {
  /** Whether a curve runs through one of the places. */
  readonly crosses: (curve: Curve) => boolean;
  /** Whether one of the places shares ground with a rectangle. */
  readonly reaches: (rect: Rect) => boolean;
};

export function disturbanceOf(places: readonly Rect[]): Disturbance {
  if (places.length === 0) return { crosses: () => false, reaches: () => false };
  const whole = unionOf(places);
  const obstacles = obstaclesOf(places);
  return {
    crosses: (curve) => comesNear(curve, whole) && obstacles.crossedBy(curve, 1) > 0,
    reaches: (rect) => overlaps(whole, rect) && places.some((place) => overlaps(place, rect)),
  };
}

/** Whether the rectangle around a curve's control points shares ground with another; the curve never leaves it. */
function comesNear([a, b, c, d]: Curve, { x, y, width, height }: Rect): boolean {
  if (Math.max(a.x, b.x, c.x, d.x) < x || Math.min(a.x, b.x, c.x, d.x) > x + width) return false;
  return Math.max(a.y, b.y, c.y, d.y) >= y && Math.min(a.y, b.y, c.y, d.y) <= y + height;
}
