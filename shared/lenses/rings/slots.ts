/**
 * The slots of a cell: where cards can lie in it. A ring that grows keeps all its slots and gets more, so that cards that
 * lie in it stay where they are. All slots of a cell have the same size, and none touches another.
 */
import type { Rect } from '#shared/scene';
import type { Cell, Span } from './cell';
import { middleOfSector, spansOf } from './cell';
import { CARD_GAP, GROWTH, RAY_GAP } from './measures';

type Size = Pick<Rect, 'width' | 'height'>;

/** A slot, and how often the ring must have grown for it. */
export type Slot = { readonly x: number; readonly y: number; readonly level: number };

export type Slots = {
  /** The slots of a ring that has grown so often. */
  readonly upTo: (level: number) => readonly Slot[];
};

/** The slots of a cell, found as far as they are asked for. `cell.outer` is where the ring ends that has not grown. */
export function slotsOf(cell: Cell, size: Size): Slots {
  const slots: Slot[] = [];
  const rows = new Map<number, Span[]>();
  const counts: number[] = [];
  const offset = offsetOf(cell, size);
  const grow = () => {
    const level = counts.length;
    const grown = { ...cell, outer: cell.outer + level * GROWTH };
    for (const top of rowsOf(grown.outer, offset, size.height)) {
      const taken = rows.get(top) ?? [];
      const fresh = spansOf(grown, top, top + size.height)
        .flatMap((span) => leftOver(span, taken))
        .flatMap((span) => filled(span, cell, size.width));
      for (const x of fresh) {
        slots.push({ x, y: top, level });
        taken.push([x, x + size.width]);
      }
      rows.set(top, taken);
    }
    counts.push(slots.length);
  };
  return {
    upTo: (level) => {
      while (counts.length <= level) grow();
      return slots.slice(0, counts[level]);
    },
  };
}

/** The tops of all rows that may touch a ring, nearest to the middle first, above and below in turn. */
function rowsOf(outer: number, { below, above }: Offset, height: number): readonly number[] {
  const pitch = height + CARD_GAP;
  const rows: number[] = [];
  for (let n = 0; below + n * pitch < outer; n += 1) rows.push(below + n * pitch);
  for (let n = 0; above - n * pitch + height > -outer; n += 1) rows.push(above - n * pitch);
  return rows;
}

/** The tops of the first rows below and above the middle. */
type Offset = { readonly below: number; readonly above: number };

const STEP = 2;

/** Rows begin where the cell first has room for a card, so that thin rings have one; a cell at the left is split by its middle. */
function offsetOf(cell: Cell, { width, height }: Size): Offset {
  const endless = { ...cell, outer: cell.outer + 60 * GROWTH };
  const middle = Math.sin(middleOfSector(cell.sector, cell.sectors));
  if (Math.abs(middle) < 1e-9) {
    const below = cell.sectors === 1 ? RAY_GAP : -height / 2;
    return { below, above: cell.sectors === 1 ? -RAY_GAP - height : below - height - CARD_GAP };
  }
  const near = isUpright(cell) ? cell.inner : 0;
  const hasRoom = (top: number) =>
    spansOf(endless, top, top + height).some(
      ([left, right]) => right - left >= width && (!isUpright(cell) || left * right < 0),
    );
  let away = Math.floor(near);
  const topAt = (distance: number) => (middle > 0 ? distance : -distance - height);
  while (away < endless.outer && !hasRoom(topAt(away))) away += STEP;
  const top = topAt(away);
  return middle > 0 ? { below: top, above: Number.NEGATIVE_INFINITY } : { below: Number.POSITIVE_INFINITY, above: top };
}

/** Whether the sector holds what lies straight above or below the middle. */
function isUpright({ sector, sectors }: Cell): boolean {
  const half = Math.PI / sectors;
  const straight = Math.acos(Math.min(1, Math.abs(Math.sin(middleOfSector(sector, sectors)))));
  return straight < half - 1e-9;
}

/** What of a span is not yet taken, with the gap between cards kept. */
function leftOver([left, right]: Span, taken: readonly Span[]): readonly Span[] {
  let free: readonly Span[] = [[left, right]];
  for (const [from, to] of taken) {
    free = free.flatMap(([a, b]): readonly Span[] => {
      if (to + CARD_GAP <= a || from - CARD_GAP >= b) return [[a, b]];
      const parts: readonly Span[] = [
        [a, from - CARD_GAP],
        [to + CARD_GAP, b],
      ];
      return parts.filter(([start, end]) => end > start);
    });
  }
  return free;
}

/** As many cards as fit, beginning at the inner end; in the middle where the span has none. */
function filled([left, right]: Span, cell: Cell, width: number): readonly number[] {
  const pitch = width + CARD_GAP;
  const count = Math.floor((right - left + CARD_GAP) / pitch);
  const spare = right - left + CARD_GAP - count * pitch;
  const start = isUpright(cell) && left * right < 0 ? left + spare / 2 : left + right > 0 ? left : left + spare;
  return Array.from({ length: count }, (_, n) => start + n * pitch);
}
