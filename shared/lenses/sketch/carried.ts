/** What a frame takes along when it is moved: worked out before, or told from what has changed. */

import { holds } from '#shared/arrange';
import type { ChangeSet } from '#shared/change';
import { isFrame } from '#shared/kinds';
import type { FreeFacet, Item, ItemId, Placing, Plan } from '#shared/plan';
import { freeLimits, placedItem } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { rectOf } from './card-rect';

type Placed = { readonly id: ItemId; readonly placing: Placing };
type Move = { readonly item: Item; readonly from: Rect; readonly by: Point };

/**
 * Placements, and those of what the frames among them hold, which goes the same way as its frame, also where a way of
 * its own was given. A frame that is only resized takes nothing along.
 */
export function withCarried(plan: Plan, placements: readonly Placed[]): readonly Placed[] {
  const frames = placements.flatMap((placed) => frameMove(plan, placed)).sort(smallestFirst);
  if (frames.length === 0) return placements;
  const all = new Map(placements.map((placed) => [placed.id, placed]));
  // The largest last: what lies in a frame within a frame goes as the outer one does.
  for (const frame of frames) for (const placed of heldBy(plan, frame)) all.set(placed.id, placed);
  return [...all.values()];
}

function frameMove(plan: Plan, { id, placing }: Placed): readonly Move[] {
  const before = plan.items.get(id);
  if (!before || !isFrame(before)) return [];
  const after = placedItem(before, placing);
  const [from, to] = [before.facets.free, after.facets.free];
  const resized = from?.width !== to?.width || from?.height !== to?.height;
  return resized ? [] : moveOf(before, after);
}

function heldBy({ items }: Plan, { item: frame, from, by }: Move): readonly Placed[] {
  return [...items.values()].flatMap((item) => {
    const { free } = item.facets;
    if (!free || item === frame || !holds({ rect: from }, { rect: rectOf(item, free), isFrame: isFrame(item) }))
      return [];
    return [{ id: item.id, placing: { facets: { free: shifted(free, by) } } }];
  });
}

function shifted(free: FreeFacet, { x, y }: Point): FreeFacet {
  return { ...free, x: inReach(free.x + x), y: inReach(free.y + y) };
}

function inReach(value: number): number {
  return Math.min(Math.max(value, -freeLimits.farthest), freeLimits.farthest);
}

/** The items that were moved only because they lay in a frame that was moved: by the same way, their middle in it. */
export function carriedAlong({ items }: Pick<ChangeSet, 'items'>): ReadonlySet<ItemId> {
  const moves = items.flatMap(({ before, after }) => moveOf(before, after));
  const frames = moves.filter(({ item }) => isFrame(item));
  const carried = moves.filter((move) => frames.some((frame) => takesAlong(frame, move)));
  return new Set(carried.map(({ item }) => item.id));
}

function moveOf(before: Item | null, after: Item | null): readonly Move[] {
  const from = before?.facets.free;
  const to = after?.facets.free;
  if (!before || !from || !to || (from.x === to.x && from.y === to.y)) return [];
  return [{ item: before, from: rectOf(before, from), by: { x: to.x - from.x, y: to.y - from.y } }];
}

function takesAlong(frame: Move, { item, from, by }: Move): boolean {
  const alongside = frame.by.x === by.x && frame.by.y === by.y;
  return frame.item !== item && alongside && holds({ rect: frame.from }, { rect: from, isFrame: isFrame(item) });
}

function smallestFirst(a: Move, b: Move): number {
  return a.from.width * a.from.height - b.from.width * b.from.height;
}
