/** Where a hint stands: beside what it speaks of, inside the window, never over it. Pure. */
import type { Rect } from '#shared/scene';
import { bottomOf } from '#shared/scene';

export type HintPlace = {
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
  /** Where the tip points, from the left edge of the hint; null where it stands too far off to point. */
  readonly tip: number | null;
};

/** Where hints may stand, px of the window. */
export type HintRoom = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** What stands below its anchor does so below this, so that it lies over no headings of columns. */
  readonly belowFrom: number;
};

/** px. */
const GAP = 12;
const EDGE = 8;
const TIP_INSET = 16;

export function placeHint(
  anchor: Rect,
  size: { readonly width: number; readonly height: number },
  room: HintRoom,
  wanted: 'above' | 'below',
): HintPlace {
  const above = anchor.y - GAP - size.height;
  const beside = bottomOf(anchor) + GAP;
  const below = Math.max(beside, room.belowFrom);
  const fits = { above: above >= EDGE, below: below + size.height <= room.bottom - EDGE };
  const other = wanted === 'above' ? 'below' : 'above';
  const side = fits[wanted] || !fits[other] ? wanted : other;
  const middle = Math.min(
    Math.max(anchor.x + anchor.width / 2, room.left + EDGE + TIP_INSET),
    room.right - EDGE - TIP_INSET,
  );
  const start = anchor.x + anchor.width / 2 - size.width / 2;
  const left = Math.min(Math.max(start, room.left + EDGE), Math.max(room.right - size.width - EDGE, room.left + EDGE));
  const tip = Math.min(Math.max(middle - left, TIP_INSET), size.width - TIP_INSET);
  const points = side === 'above' || below === beside;
  return { left, top: side === 'above' ? above : below, side, tip: points ? tip : null };
}
