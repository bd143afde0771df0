import type { Item, Plan } from '#shared/plan';
import { frameFinder } from './frames';

/** “On the sketch, in ‘Autumn’”, or null for an item without a place on the sketch. */
export function placeOf(plan: Plan, item: Item): string | null {
  return item.facets.free ? placeInWords(frameFinder(plan)(item)) : null;
}

/** The place of an item in this frame, or in none. */
export function placeInWords(frame: Item | undefined): string {
  if (!frame) return 'On the sketch';
  const title = frame.title.trim();
  return title === '' ? 'On the sketch, in a frame' : `On the sketch, in ‘${title}’`;
}
