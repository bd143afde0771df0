/**
 * Where a link's curve runs between two cards. One rule for the scene, for a drag on the canvas and for exports.
 */
import type { Point, Rect } from './geometry';
import { bottomOf, centreOf, rightOf } from './geometry';
import type { SceneCard } from './scene';
import type { Curve } from './way';

/**
 * A curve from the nearer side of one card to the nearer side of the other, leaving and arriving at right angles. A
 * curve that leaves sideways starts beyond a title that runs on beside its card: see {@link anchorOf}.
 */
export function connect(from: Rect, to: Rect, fromAnchor: Rect = from, toAnchor: Rect = to): Curve {
  const a = centreOf(from);
  const b = centreOf(to);
  const gapX = Math.max(to.x - rightOf(from), from.x - rightOf(to));
  const gapY = Math.max(to.y - bottomOf(from), from.y - bottomOf(to));
  return gapX >= gapY ? sideways(fromAnchor, toAnchor, a, b) : upright(from, to, a, b);
}

function sideways(from: Rect, to: Rect, a: Point, b: Point): Curve {
  const right = b.x >= a.x;
  const start = { x: right ? rightOf(from) : from.x, y: a.y };
  const end = { x: right ? to.x : rightOf(to), y: b.y };
  const reach = Math.max(24, Math.abs(end.x - start.x) / 2) * (right ? 1 : -1);
  return [start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end];
}

function upright(from: Rect, to: Rect, a: Point, b: Point): Curve {
  const down = b.y >= a.y;
  const [startX, endX] = alignedX(from, to, a.x, b.x);
  const start = { x: startX, y: down ? bottomOf(from) : from.y };
  const end = { x: endX, y: down ? to.y : bottomOf(to) };
  const reach = Math.max(16, Math.abs(end.y - start.y) / 2) * (down ? 1 : -1);
  return [start, { x: start.x, y: start.y + reach }, { x: end.x, y: end.y - reach }, end];
}

/** Long bars that lie above each other are joined where they overlap, not by a slant between far-off middles. */
function alignedX(from: Rect, to: Rect, a: number, b: number): [number, number] {
  const left = Math.max(from.x, to.x);
  const right = Math.min(rightOf(from), rightOf(to));
  if (left >= right) return [a, b];
  const middle = (left + right) / 2;
  return [middle, middle];
}

/** What a link is tied to sideways: the card, and its title where that runs on beside it, so that no line crosses the words. */
export function anchorOf({ rect, label }: Pick<SceneCard, 'rect' | 'label'>): Rect {
  if (label.x >= rect.x && rightOf(label) <= rightOf(rect)) return rect;
  const x = Math.min(rect.x, label.x);
  return { ...rect, x, width: Math.max(rightOf(rect), rightOf(label)) - x };
}
