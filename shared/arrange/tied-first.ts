/** What is tied to nothing is not what a layout is for: it stands in rows below what is. */
import type { Point } from '#shared/scene';
import type { Layouter, Sized } from './lay-out';

/** Between boxes, and between what is tied and what is not; scene units. */
const GAP = 28;
const APART = 72;
/** How much wider than high rows by themselves become. */
const WIDE = 1.7;

/** [AR4] A layouter that hands on only what is tied, and sets the rest in rows below, in the order given. */
export function tiedFirst<Id>(layouter: Layouter<Id>): Layouter<Id> {
  return async (boxes, ties) => {
    const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
    const tied = boxes.filter(({ id }) => ends.has(id));
    const loose = boxes.filter(({ id }) => !ends.has(id));
    if (tied.length === 0) return inRows(loose, { x: 0, y: 0 }, widthFor(loose));
    const drawn = await layouter(tied, ties);
    if (loose.length === 0) return drawn;
    const extent = extentOf(tied, drawn);
    const below = { x: extent.left, y: extent.bottom + APART };
    const rows = inRows(loose, below, Math.max(extent.right - extent.left, widthFor(loose)));
    return new Map([...drawn, ...rows]);
  };
}

function inRows<Id>(boxes: readonly Sized<Id>[], corner: Point, width: number): ReadonlyMap<Id, Point> {
  const placed = new Map<Id, Point>();
  let { x, y } = corner;
  let high = 0;
  for (const box of boxes) {
    if (x > corner.x && x + box.width > corner.x + width) {
      x = corner.x;
      y += high + GAP;
      high = 0;
    }
    placed.set(box.id, { x, y });
    x += box.width + GAP;
    high = Math.max(high, box.height);
  }
  return placed;
}

/** So wide that all of them together become about as wide as a window is. */
function widthFor(boxes: readonly Sized<unknown>[]): number {
  const area = boxes.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  return Math.max(Math.sqrt(area * WIDE), ...boxes.map(({ width }) => width));
}

function extentOf<Id>(boxes: readonly Sized<Id>[], drawn: ReadonlyMap<Id, Point>) {
  const extent = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  for (const { id, width, height } of boxes) {
    const { x, y } = drawn.get(id) ?? { x: 0, y: 0 };
    extent.left = Math.min(extent.left, x);
    extent.right = Math.max(extent.right, x + width);
    extent.bottom = Math.max(extent.bottom, y + height);
  }
  return extent;
}
