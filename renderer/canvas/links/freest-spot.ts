/** Where beside something a box hides the least of what is being chosen from. Pure. */
import type { Rect } from '#shared/scene';
import { bottomOf, rightOf } from '#shared/scene';

/** A side of a rectangle. */
type Side = 'right' | 'left' | 'bottom' | 'top';

const sides: readonly Side[] = ['right', 'left', 'bottom', 'top'];

type Box = { readonly width: number; readonly height: number; readonly gap: number };

type Spot = { readonly rect: Rect; readonly side: Side };

/**
 * The one of `rects`, likelier ones first, and the side of it where a box hides the least; `hides` weighs what lies in a
 * place, heavily where the box would not fit. All in scene units.
 */
export function freestSpot(rects: readonly [Rect, ...Rect[]], box: Box, hides: (place: Rect) => number): Spot {
  let best: Spot = { rect: rects[0], side: 'right' };
  let least = Number.POSITIVE_INFINITY;
  for (const rect of rects) {
    for (const side of sides) {
      const hidden = hides(placeAt(side, rect, box));
      if (hidden >= least) continue;
      best = { rect, side };
      least = hidden;
    }
  }
  return best;
}

function placeAt(side: Side, rect: Rect, { width, height, gap }: Box): Rect {
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
