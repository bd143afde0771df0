/** Where the keys of a spreadsheet lead. */
import type { Size, Spot } from './spot';
import { HEAD, TITLE, within } from './spot';

export type Step = {
  /** As the browser names it: `ArrowDown`, `Home`, `PageUp`. */
  readonly key: string;
  /** Whether Ctrl is held: as far as what is filled, or what is empty, goes. */
  readonly far: boolean;
  /** How many rows are in sight. */
  readonly page: number;
  readonly isFilled: (spot: Spot) => boolean;
};

const arrows: Readonly<Record<string, Spot>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** [GR3] Where a key leads; null for a key that leads nowhere in a grid. */
export function movedSpot(size: Size, at: Spot, { key, far, page, isFilled }: Step): Spot | null {
  const way = arrows[key];
  if (way) return far ? edgeFrom(size, at, way, isFilled) : within(size, plus(at, way));
  switch (key) {
    case 'Home':
      return within(size, { row: far ? 0 : at.row, column: TITLE });
    case 'End':
      return within(size, { row: far ? size.rows - 1 : at.row, column: size.columns - 1 });
    case 'PageUp':
      return within(size, { row: Math.max(at.row - page, Math.min(at.row, 0)), column: at.column });
    case 'PageDown':
      return within(size, { row: at.row + page, column: at.column });
    default:
      return null;
  }
}

/**
 * To the end of what is filled without a gap, or else to what is filled next, or to the last cell that way; from the
 * first cell to the title, or to the head.
 */
function edgeFrom(size: Size, at: Spot, way: Spot, isFilled: Step['isFilled']): Spot {
  const isIn = ({ row, column }: Spot) => row >= 0 && row < size.rows && column >= 0 && column < size.columns;
  const inBody = way.row === 0 ? at.row !== HEAD : at.column !== TITLE;
  const first = plus(at, way);
  if (!inBody) return farthest(size, at, way);
  if (!isIn(first)) return within(size, first);
  const inRun = isIn(at) && isFilled(at) && isFilled(first);
  let spot = first;
  while (isIn(plus(spot, way)) && (inRun ? isFilled(plus(spot, way)) : !isFilled(spot))) spot = plus(spot, way);
  return spot;
}

/** Along titles or heads there is nothing to stop at but the ends. */
function farthest(size: Size, at: Spot, way: Spot): Spot {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  return within(size, {
    row: way.row === 0 ? at.row : way.row > 0 ? last.row : at.row > 0 ? 0 : HEAD,
    column: way.column === 0 ? at.column : way.column > 0 ? last.column : at.column > 0 ? 0 : TITLE,
  });
}

function plus(a: Spot, b: Spot): Spot {
  return { row: a.row + b.row, column: a.column + b.column };
}

export type Advance = 'stay' | 'right' | 'down';

/**
 * [GR4] Where the cursor goes once a letter has been typed: on to the right and into the next row, down, or nowhere. What
 * is no row is passed over; after the last one it stays.
 */
export function advanced(size: Size, at: Spot, way: Advance, isRow: (row: number) => boolean): Spot {
  if (way === 'stay') return at;
  if (way === 'right' && at.column + 1 < size.columns) return { row: at.row, column: at.column + 1 };
  let row = at.row + 1;
  while (row < size.rows && !isRow(row)) row += 1;
  if (row >= size.rows) return at;
  return { row, column: way === 'right' ? 0 : at.column };
}
