/** Aligning and distributing: where rectangles come to lie when a group is put in order along one axis. */
import type { Rect } from '#shared/scene';
import { bottomOf, rightOf, unionOf } from '#shared/scene';

/** An edge or a middle; `centre` is across, `middle` is down. */
export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** [AR1] Where the rectangles lie when they share an edge or a middle with the bounds of all of them. */
export function align<Id>(rects: ReadonlyMap<Id, Rect>, to: Alignment): ReadonlyMap<Id, Rect> {
  const bounds = unionOf(rects.values());
  return new Map([...rects].map(([id, rect]) => [id, aligned(rect, bounds, to)]));
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

/** [AR2] Where the rectangles lie when the gaps between neighbours are the same, from the first to the last of them. */
export function distribute<Id>(rects: ReadonlyMap<Id, Rect>, axis: Axis): ReadonlyMap<Id, Rect> {
  if (rects.size < 3) return rects;
  const [start, size] = axis === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
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
