import type { Item, Plan } from '#shared/plan';
import { centreOf, contains } from '#shared/scene';
import { isFrame, rectOf } from './card-rect';

/** “On the sketch, in ‘Autumn’”, or null for an item without a place on the sketch. */
export function placeOf(plan: Plan, item: Item): string | null {
  if (!item.facets.free) return null;
  const frame = frameFinder(plan)(item);
  if (!frame) return 'On the sketch';
  const title = frame.title.trim();
  return title === '' ? 'On the sketch, in a frame' : `On the sketch, in ‘${title}’`;
}

type FrameFinder = (item: Item) => Item | undefined;

/** One finder a state of the plan, however many items ask for their places. */
const finders = new WeakMap<Plan, FrameFinder>();

/**
 * [S2] Finds the frame that an item is in: the smallest that the middle of its card lies in. None for a frame and for
 * an item without a place.
 */
export function frameFinder(plan: Plan): FrameFinder {
  const known = finders.get(plan);
  if (known) return known;
  const finder = newFinder(plan);
  finders.set(plan, finder);
  return finder;
}

function newFinder(plan: Plan): FrameFinder {
  const frames = [...plan.items.values()]
    .flatMap((item) => {
      const { free } = item.facets;
      return free && isFrame(item) ? [{ item, rect: rectOf(item, free) }] : [];
    })
    .sort((a, b) => a.rect.width * a.rect.height - b.rect.width * b.rect.height);
  return (item) => {
    const { free } = item.facets;
    if (!free || isFrame(item) || frames.length === 0) return undefined;
    const middle = centreOf(rectOf(item, free));
    return frames.find(({ rect }) => contains(rect, middle))?.item;
  };
}
