/** What two fingers do to the view: what is under each of them stays under it. Pure. */
import type { Viewport } from '#renderer/session';
import type { Point } from '#shared/scene';
import { MAX_ZOOM, MIN_ZOOM } from './viewport';

export type Fingers = readonly [Point, Point];

/**
 * The view after two fingers, px from the pane's corner, have gone from `start`, where it was `before`, to `now`; no
 * farther out than `least`, unless it was before.
 */
export function pinchedViewport(before: Viewport, start: Fingers, now: Fingers, least = MIN_ZOOM): Viewport {
  const wanted = (before.zoom * apart(now)) / Math.max(apart(start), 1);
  const zoom = Math.min(Math.max(wanted, Math.min(least, before.zoom)), MAX_ZOOM);
  const from = between(start);
  const to = between(now);
  const grown = zoom / before.zoom;
  return { x: to.x - (from.x - before.x) * grown, y: to.y - (from.y - before.y) * grown, zoom };
}

function apart([one, two]: Fingers): number {
  return Math.hypot(two.x - one.x, two.y - one.y);
}

/** The point in the middle between two fingers. */
export function between([one, two]: Fingers): Point {
  return { x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 };
}
