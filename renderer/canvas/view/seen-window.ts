/**
 * The part of the scene in which cards are mounted: what is in view and a good margin around it. It moves in large
 * steps, so that panning mounts and unmounts rarely, and then only a few. Pure.
 */
import type { Rect, SceneCard, SceneConnector } from '#shared/scene';
import { hullOf, overlaps } from '#shared/scene';
import { reachOf } from '../cards/card-reach';

/** The window for what is seen, on a grid whose cells are about as large as half the view. */
export function windowAround(seen: Rect): Rect {
  const [x, width] = gridSpan(seen.x, seen.width);
  const [y, height] = gridSpan(seen.y, seen.height);
  return { x, y, width, height };
}

function gridSpan(start: number, size: number): readonly [number, number] {
  // A power of two, so that the grid stays the same while the zoom changes a little.
  const cell = 2 ** Math.ceil(Math.log2(Math.max(size, 1)) - 1);
  const first = (Math.floor(start / cell) - 1) * cell;
  const last = (Math.ceil((start + size) / cell) + 1) * cell;
  return [first, last - first];
}

/** Whether a card, its label included, is to be mounted. Rectangles without an area count as well. */
export function isInWindow(window: Rect, card: Pick<SceneCard, 'rect' | 'label' | 'look'>): boolean {
  const { x, y, width, height } = reachOf(card);
  return overlaps(window, { x, y, width: Math.max(width, 1), height: Math.max(height, 1) });
}

/** Whether a link is to be mounted: all of its line lies between its curves' points. */
export function isLinkInWindow(window: Rect, { way }: SceneConnector): boolean {
  const box = hullOf(way);
  return overlaps(window, { ...box, width: Math.max(box.width, 1), height: Math.max(box.height, 1) });
}
