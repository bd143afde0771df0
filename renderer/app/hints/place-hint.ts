/** Where a hint stands: beside what it speaks of, inside the window, never over it. Pure. */
import type { Rect } from '#shared/scene';
import { bottomOf } from '#shared/scene';

export type HintPlace = {
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
  /** Where the tip points, from the left edge of the hint. */
  readonly tip: number;
};

/** px. */
const GAP = 12;
const EDGE = 8;
const TIP_INSET = 16;

export function placeHint(
  anchor: Rect,
  size: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  wanted: 'above' | 'below',
): HintPlace {
  const above = anchor.y - GAP - size.height;
  const below = bottomOf(anchor) + GAP;
  const fits = { above: above >= EDGE, below: below + size.height <= room.height - EDGE };
  const other = wanted === 'above' ? 'below' : 'above';
  const side = fits[wanted] || !fits[other] ? wanted : other;
  const middle = Math.min(Math.max(anchor.x + anchor.width / 2, EDGE + TIP_INSET), room.width - EDGE - TIP_INSET);
  const start = anchor.x + anchor.width / 2 - size.width / 2;
  const left = Math.min(Math.max(start, EDGE), Math.max(room.width - size.width - EDGE, EDGE));
  const tip = Math.min(Math.max(middle - left, TIP_INSET), size.width - TIP_INSET);
  return { left, top: side === 'above' ? above : below, side, tip };
}
