import type { Item, Plan } from '#shared/plan';
import { centreOf, contains } from '#shared/scene';
import { isFrame, rectOf } from './card-rect';

/** “On the sketch, in ‘Autumn’”, or null for an item without a place on the sketch. */
export function placeOf(plan: Plan, item: Item): string | null {
  const { free } = item.facets;
  if (!free) return null;
  const frame = isFrame(item) ? undefined : frameAround(plan, item);
  if (!frame) return 'On the sketch';
  const title = frame.title.trim();
  return title === '' ? 'On the sketch, in a frame' : `On the sketch, in ‘${title}’`;
}

/** The smallest frame that the middle of an item's card lies in. */
function frameAround(plan: Plan, item: Item): Item | undefined {
  const { free } = item.facets;
  if (!free) return undefined;
  const middle = centreOf(rectOf(item, free));
  let best: Item | undefined;
  let bestArea = Number.POSITIVE_INFINITY;
  for (const frame of plan.items.values()) {
    if (!isFrame(frame) || !frame.facets.free) continue;
    const rect = rectOf(frame, frame.facets.free);
    const area = rect.width * rect.height;
    if (area < bestArea && contains(rect, middle)) {
      best = frame;
      bestArea = area;
    }
  }
  return best;
}
