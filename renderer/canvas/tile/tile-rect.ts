/**
 * The part of the scene that is painted ahead: what is in view and a margin around it, so that panning only shifts a
 * finished picture. Pure.
 */
import type { Viewport } from '#renderer/session';
import type { Rect } from '#shared/scene';
import { bottomOf, inflate, rightOf } from '#shared/scene';
import type { Size } from '../view/viewport';
import { seenRect } from '../view/viewport';

/** A picture of a part of the scene: where it lies, and how many device pixels a unit of the scene has in it. */
export type TilePlace = { readonly rect: Rect; readonly zoom: number; readonly density: number };

/** Of the view's width and height, painted beyond it on each side. */
const MARGIN = 0.35;
/** As much of the margin must be left, or the picture is painted anew around the present view. */
const LEAST_LEFT = 0.08;
/** Titles and rings reach beyond the scene's bounds by no more than this. */
const AIR = 24;
/** A picture that lies this far off the pixels of the screen is blurred, px. */
const OFF = 0.05;

/** The picture for a view of a scene with these bounds, its corner on a whole pixel of the screen. */
export function tileFor(viewport: Viewport, pane: Size, bounds: Rect, density: number): TilePlace {
  const { zoom } = viewport;
  const pixel = 1 / (zoom * density);
  const seen = seenRect(viewport, pane);
  const wide = Math.round(pane.width * MARGIN * density) * pixel;
  const high = Math.round(pane.height * MARGIN * density) * pixel;
  const [x, width] = clippedSpan(seen.x, wide, seen.width + 2 * wide, bounds.x, bounds.width, pixel);
  const [y, height] = clippedSpan(seen.y, high, seen.height + 2 * high, bounds.y, bounds.height, pixel);
  return { rect: { x, y, width, height }, zoom, density };
}

/**
 * From `margin` before `seen` on for `size`, without what lies outside of the scene; in whole pixels from `seen`, which
 * lies on one.
 */
function clippedSpan(
  seen: number,
  margin: number,
  size: number,
  start: number,
  room: number,
  pixel: number,
): readonly [number, number] {
  const from = Math.max(seen - margin, seen + Math.floor((start - AIR - seen) / pixel) * pixel);
  const to = Math.min(seen - margin + size, seen + Math.ceil((start + room + AIR - seen) / pixel) * pixel);
  return [from, Math.max(to - from, pixel)];
}

/** Whether a picture still covers what there is to see of a scene with these bounds, with some margin to spare. */
export function isCovered({ rect }: TilePlace, viewport: Viewport, pane: Size, bounds: Rect): boolean {
  const seen = seenRect(viewport, pane);
  const [wide, high] = [seen.width * LEAST_LEFT, seen.height * LEAST_LEFT];
  const left = Math.max(seen.x - wide, bounds.x);
  const right = Math.min(rightOf(seen) + wide, rightOf(bounds));
  const top = Math.max(seen.y - high, bounds.y);
  const bottom = Math.min(bottomOf(seen) + high, bottomOf(bounds));
  if (right <= left || bottom <= top) return true;
  return rect.x <= left && rect.y <= top && rightOf(rect) >= right && bottomOf(rect) >= bottom;
}

/** Whether a view shows the picture pixel by pixel; if not, it is painted anew when the view rests. */
export function isSharp(tile: TilePlace, viewport: Viewport): boolean {
  const { rect, zoom, density } = tile;
  if (zoom !== viewport.zoom) return false;
  return isWhole((rect.x * zoom + viewport.x) * density) && isWhole((rect.y * zoom + viewport.y) * density);
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < OFF;
}

/** Whether a picture shows so coarsely, or so small, that one had better not wait for the view to rest. */
export function isFarOff({ zoom }: TilePlace, viewport: Viewport): boolean {
  const ratio = viewport.zoom / zoom;
  return ratio > 2.5 || ratio < 0.4;
}

/** What of `rect` lies in the picture, grown to whole pixels of it; null for nothing. */
export function partOf({ rect: all, zoom, density }: TilePlace, rect: Rect): Rect | null {
  const pixel = 1 / (zoom * density);
  const grown = inflate(rect, 2 * pixel);
  const left = Math.max(all.x, all.x + Math.floor((grown.x - all.x) / pixel) * pixel);
  const top = Math.max(all.y, all.y + Math.floor((grown.y - all.y) / pixel) * pixel);
  const right = Math.min(rightOf(all), all.x + Math.ceil((rightOf(grown) - all.x) / pixel) * pixel);
  const bottom = Math.min(bottomOf(all), all.y + Math.ceil((bottomOf(grown) - all.y) / pixel) * pixel);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
