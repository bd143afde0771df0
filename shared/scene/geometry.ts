/** Plane geometry in scene units: 1 unit is 1 px at 100 %; x grows to the right, y downwards. */

export type Point = { readonly x: number; readonly y: number };
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export function centreOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

export function rightOf(rect: Rect): number {
  return rect.x + rect.width;
}

export function bottomOf(rect: Rect): number {
  return rect.y + rect.height;
}

/** Whether two rectangles share area; touching edges do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < rightOf(b) && b.x < rightOf(a) && a.y < bottomOf(b) && b.y < bottomOf(a);
}

export function contains(outer: Rect, point: Point): boolean {
  return point.x >= outer.x && point.x <= rightOf(outer) && point.y >= outer.y && point.y <= bottomOf(outer);
}

/** The smallest rectangle that holds all of them; an empty one at the origin for none. */
export function unionOf(rects: Iterable<Rect>): Rect {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rightOf(rect));
    bottom = Math.max(bottom, bottomOf(rect));
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The rectangle grown by `by` units on every side. */
export function inflate(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}
