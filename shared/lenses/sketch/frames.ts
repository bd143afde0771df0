/** The frames of a sketch, and which of them an item is in. */
import { isFrame } from '#shared/kinds';
import type { ChangedRow, Item, Plan } from '#shared/plan';
import { changedRows } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { centreOf, contains } from '#shared/scene';
import { frameRect, rectOf } from './card-rect';

export type PlacedFrame = { readonly item: Item; readonly rect: Rect };

/** Looked for once a state of the plan, however many items ask for their places. */
const remembered = new WeakMap<Plan['items'], readonly PlacedFrame[]>();
/** The state that was asked for last: the next one mostly is what an edit has made of it. */
let last: WeakRef<Plan['items']> | undefined;

/** The frames that lie on the sketch, the smallest first. */
export function framesOf({ items }: Pick<Plan, 'items'>): readonly PlacedFrame[] {
  const known = remembered.get(items);
  if (known) return known;
  const before = last?.deref();
  const earlier = before && remembered.get(before);
  if (before && earlier) return framesAfter(earlier, changedRows(before, items), { items });
  const frames: PlacedFrame[] = [];
  for (const item of items.values()) if (item.facets.free && isFrame(item)) frames.push(...placedFrame(item));
  return remember(items, frames.sort(smallestFirst));
}

/** The frames of a later state, told from an earlier one's: the very same list where no frame has changed. */
export function framesAfter(
  before: readonly PlacedFrame[],
  changed: readonly ChangedRow<Item>[],
  { items }: Pick<Plan, 'items'>,
): readonly PlacedFrame[] {
  const gone = new Set(
    changed.flatMap((row) => (row.before ? placedFrame(row.before) : [])).map(({ item }) => item.id),
  );
  const come = changed.flatMap((row) => (row.after ? placedFrame(row.after) : []));
  if (gone.size === 0 && come.length === 0) return remember(items, before);
  return remember(items, [...before.filter(({ item }) => !gone.has(item.id)), ...come].sort(smallestFirst));
}

function remember(items: Plan['items'], frames: readonly PlacedFrame[]): readonly PlacedFrame[] {
  remembered.set(items, frames);
  last = new WeakRef(items);
  return frames;
}

/** The item as a frame; nothing where it is none, or has no place. */
function placedFrame(item: Item): readonly PlacedFrame[] {
  const { free } = item.facets;
  return free && isFrame(item) ? [{ item, rect: frameRect(free) }] : [];
}

function smallestFirst(a: PlacedFrame, b: PlacedFrame): number {
  return a.rect.width * a.rect.height - b.rect.width * b.rect.height || (a.item.id < b.item.id ? -1 : 1);
}

/** [S2] The smallest frame that a point lies in. */
export function frameAt(frames: readonly PlacedFrame[], point: Point): Item | undefined {
  return frames.find(({ rect }) => contains(rect, point))?.item;
}

/**
 * [S2] Finds the frame that an item is in: the smallest that the middle of its card lies in. None for a frame and for
 * an item without a place.
 */
export function frameFinder(plan: Plan): (item: Item) => Item | undefined {
  const frames = framesOf(plan);
  return (item) => {
    const { free } = item.facets;
    if (!free || frames.length === 0 || isFrame(item)) return undefined;
    return frameAt(frames, centreOf(rectOf(item, free)));
  };
}
