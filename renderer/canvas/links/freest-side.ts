/** On which side of something a box hides the least of what is being chosen from. Pure. */
import type { Rect } from '#shared/scene';
import { bottomOf, rightOf } from '#shared/scene';

export type Side = 'right' | 'left' | 'bottom' | 'top';

const sides: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/**
 * The side of `rect` with room for a box that hides the least; `hides` weighs what lies in a place, infinitely where
 * the box would not fit. All in scene units.
 */
export function freestSide(
  rect: Rect,
  box: { readonly width: number; readonly height: number; readonly gap: number },
  hides: (place: Rect) => number,
): Side {
  let best: Side = 'right';
  let least = Number.POSITIVE_INFINITY;
  for (const side of sides) {
    const hidden = hides(placeAt(side, rect, box));
    if (hidden >= least) continue;
    best = side;
    least = hidden;
  }
  return best;
}

function placeAt(side: Side, rect: Rect, { width, height, gap }: Parameters<typeof freestSide>[1]): Rect {
  switch (side) {
    case 'right':
      return { x: rightOf(rect) + gap, y: rect.y, width, height };
    case 'left':
      return { x: rect.x - gap - width, y: rect.y, width, height };
    case 'bottom':
      return { x: rect.x, y: bottomOf(rect) + gap, width, height };
    case 'top':
      return { x: rect.x, y: rect.y - gap - height, width, height };
  }
}
