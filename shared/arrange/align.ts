/** Aligning and distributing: where rectangles come to lie when a group is put in order along one axis. */
import type { Rect } from '#shared/scene';
import { bottomOf, overlaps, rightOf, unionOf } from '#shared/scene';

/** An edge or a middle; `centre` is across, `middle` is down. */
export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** Between two that are moved apart, scene units. */
const BREATH = 8;

/**
 * [AR1] Where the rectangles lie when they share an edge or a middle with the bounds of all of them. [AR7] Those that
 * would come to lie on each other are moved apart, down or to the right.
 */
export function align<Id>(rects: ReadonlyMap<Id, Rect>, to: Alignment): ReadonlyMap<Id, Rect> {
  const bounds = unionOf(rects.values());
  const inLine = [...rects].map(([id, rect]): Member<Id> => ({ id, from: rect, to: aligned(rect, bounds, to) }));
  return movedApart(inLine, to === 'left' || to === 'centre' || to === 'right' ? 'down' : 'across');
}

/** A rectangle before and after it was put in line. */
type Member<Id> = { readonly id: Id; readonly from: Rect; readonly to: Rect };

/** [AR7] From the first to the last along the axis, each as little as it takes to lie on none before it. */
function movedApart<Id>(members: readonly Member<Id>[], axis: Axis): ReadonlyMap<Id, Rect> {
  const { start, size, other } = along[axis];
  const row = [...members].sort((a, b) => a.to[start] - b.to[start] || a.from[other] - b.from[other]);
  const apart: Member<Id>[] = [];
  for (const member of row) {
    const { from, to } = member;
    // Whatever is in line shares the ground across, so that only the axis is looked at. What lies in a frame stays in it.
    const before = apart.filter((one) => !isHeldWith(one.from, from));
    const end = Math.max(...before.map((one) => one.to[start] + one.to[size]));
    const isHidden = before.some((one) => overlaps(one.to, to));
    apart.push(isHidden ? { ...member, to: { ...to, [start]: end + BREATH } } : member);
  }
  const placed = new Map(apart.map((one) => [one.id, one.to]));
  return new Map(members.map((one) => [one.id, placed.get(one.id) ?? one.to]));
}

/** Whether one of them lies wholly in the other, as what a frame holds lies in the frame. */
function isHeldWith(a: Rect, b: Rect): boolean {
  const { width, height } = unionOf([a, b]);
  const isWhole = (rect: Rect) => rect.width === width && rect.height === height;
  return isWhole(a) !== isWhole(b);
}

function aligned(rect: Rect, bounds: Rect, to: Alignment): Rect {
  switch (to) {
    case 'left':
      return { ...rect, x: bounds.x };
    case 'centre':
      return { ...rect, x: bounds.x + (bounds.width - rect.width) / 2 };
    case 'right':
      return { ...rect, x: rightOf(bounds) - rect.width };
    case 'top':
      return { ...rect, y: bounds.y };
    case 'middle':
      return { ...rect, y: bounds.y + (bounds.height - rect.height) / 2 };
    case 'bottom':
      return { ...rect, y: bottomOf(bounds) - rect.height };
  }
}

export type Axis = 'across' | 'down';

const along = {
  across: { start: 'x', size: 'width', other: 'y' },
  down: { start: 'y', size: 'height', other: 'x' },
} as const satisfies Record<Axis, object>;

/** [AR2] Where the rectangles lie when the gaps between neighbours are the same, from the first to the last of them. */
export function distribute<Id>(rects: ReadonlyMap<Id, Rect>, axis: Axis): ReadonlyMap<Id, Rect> {
  if (rects.size < 3) return rects;
  const { start, size } = along[axis];
  const middle = (rect: Rect) => rect[start] + rect[size] / 2;
  const row = [...rects].sort(([, a], [, b]) => middle(a) - middle(b));
  const first = row[0]?.[1];
  const last = row.at(-1)?.[1];
  if (!first || !last) return rects;
  const filled = row.reduce((sum, [, rect]) => sum + rect[size], 0);
  const gap = (last[start] + last[size] - first[start] - filled) / (row.length - 1);
  const placed = new Map<Id, Rect>();
  let at = first[start];
  row.forEach(([id, rect], index) => {
    // The ends stay to the last digit, whatever adding up has made of them.
    placed.set(id, index === 0 || index === row.length - 1 ? rect : { ...rect, [start]: at });
    at += rect[size] + gap;
  });
  // As they came, so that whoever reads both goes through them in the same order.
  return new Map([...rects.keys()].map((id) => [id, placed.get(id) ?? first]));
}
