/**
 * Where a card was pressed. React Flow begins a drag only some pixels later, so that a click is no drag, and counts from
 * there; a card must follow the pointer from where it was taken, or it lands weeks beside the place that was meant.
 */
import type { Point } from '#shared/scene';

type Pointing = { readonly clientX: number; readonly clientY: number };

let pressed: Point | null = null;

/** Keeps the point of every press on the page; the function that comes back stops keeping. */
export function keepPressPoint(): () => void {
  const keep = (event: PointerEvent) => {
    pressed = { x: event.clientX, y: event.clientY };
  };
  window.addEventListener('pointerdown', keep, { capture: true });
  return () => window.removeEventListener('pointerdown', keep, { capture: true });
}

/** How far the pointer had gone, in scene units, when the drag began with this event. */
export function slipAt(event: unknown, zoom: number): Point {
  const at = pointOf(event);
  return at && pressed ? { x: (at.x - pressed.x) / zoom, y: (at.y - pressed.y) / zoom } : { x: 0, y: 0 };
}

/** Where a mouse or a finger is on the page; null for what is neither. */
export function pointOf(event: unknown): Point | null {
  if (typeof event !== 'object' || event === null) return null;
  if ('touches' in event) return pointOf((event.touches as ArrayLike<Pointing>)[0]);
  if (!('clientX' in event && 'clientY' in event)) return null;
  return { x: Number(event.clientX), y: Number(event.clientY) };
}
