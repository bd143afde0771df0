/** What a frame takes along when it is moved, told from what has changed. */

import type { ChangeSet } from '#shared/change';
import { isFrame } from '#shared/kinds';
import type { Item, ItemId } from '#shared/plan';
import type { Point, Rect } from '#shared/scene';
import { centreOf, contains } from '#shared/scene';
import { rectOf } from './card-rect';

type Move = { readonly item: Item; readonly from: Rect; readonly by: Point };

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
  const alongside = frame.by.x === by.x && frame.by.y === by.y && contains(frame.from, centreOf(from));
  return frame.item !== item && alongside && (!isFrame(item) || areaOf(frame.from) > areaOf(from));
}

function areaOf({ width, height }: Rect): number {
  return width * height;
}
