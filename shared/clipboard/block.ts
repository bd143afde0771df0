/** Where many cards come to lie that are put down together: side by side in columns, on ground that nothing lies on. */
import { freeSpot } from '#shared/arrange';
import type { Point, Rect, SceneCard } from '#shared/scene';
import { bottomOf, contains, inflate, overlaps, rightOf, unionOf } from '#shared/scene';

type Size = Pick<Rect, 'width' | 'height'>;

export type Block = Size & {
  /** Of each card, from the block's own corner. */
  readonly corners: readonly Point[];
};

const GAP = 14;
/** Air to what is there already, scene units; in a frame also to its title. */
const AIR = 40;

/** Columns of cards, filled one after another, so many that the block is about as wide as it is high. */
export function blockOf(sizes: readonly Size[]): Block {
  const width = Math.max(0, ...sizes.map((size) => size.width)) + GAP;
  const height = sizes.reduce((sum, size) => sum + size.height + GAP, 0) / Math.max(1, sizes.length);
  const inColumn = Math.max(1, Math.ceil(Math.sqrt((sizes.length * width) / Math.max(1, height))));
  const corners: Point[] = [];
  let lowest = 0;
  let y = 0;
  for (const [index, size] of sizes.entries()) {
    if (index % inColumn === 0) y = 0;
    corners.push({ x: Math.floor(index / inColumn) * width, y });
    y += size.height + GAP;
    lowest = Math.max(lowest, y);
  }
  const columns = Math.ceil(sizes.length / inColumn);
  return { width: columns * width - GAP, height: lowest - GAP, corners };
}

/**
 * The corner for a block that is wanted with its own at `at`: just there where it covers no card, else the nearest free
 * ground; in the frame that is pointed at where there is room for it, else where it lies across no frame's edge either.
 */
export function groundFor(block: Size, at: Point, there: readonly SceneCard[]): Point {
  const wanted: Rect = { ...at, width: block.width, height: block.height };
  const frames = there.filter(({ look }) => look === 'frame').map(({ rect }) => rect);
  const cards = there.filter(({ look }) => look !== 'frame').map(({ rect }) => rect);
  const isFree = (taken: readonly Rect[]) => !taken.some((rect) => overlaps(rect, wanted));
  const across = frames.filter((frame) => !isInside(wanted, frame));
  if (isFree([...cards, ...across])) return at;
  const middle = { x: at.x + block.width / 2, y: at.y + block.height / 2 };
  const pointedAt = frames
    .filter((frame) => contains(frame, at))
    .sort((a, b) => a.width * a.height - b.width * b.height);
  for (const frame of pointedAt) {
    const inside = { ...frame, y: frame.y + AIR, height: frame.height - AIR };
    const others = frames.filter((other) => other !== frame && overlaps(other, frame) && !isInside(frame, other));
    const spot = freeSpot(block, middle, inside, [...cards, ...others]);
    if (spot) return spot;
  }
  const taken = [...cards, ...frames];
  const largest = Math.max(block.width, block.height);
  const near = inflate(wanted, largest);
  // All around there is room for the block, and for the steps in which places are tried.
  const all = unionOf([wanted, ...taken]);
  const anywhere = inflate(all, largest + AIR + Math.max(all.width, all.height) / 20);
  const nearby = taken.filter((rect) => overlaps(rect, inflate(near, AIR)));
  return freeSpot(block, middle, near, nearby) ?? freeSpot(block, middle, anywhere, taken) ?? at;
}

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x && inner.y >= outer.y && rightOf(inner) <= rightOf(outer) && bottomOf(inner) <= bottomOf(outer)
  );
}
