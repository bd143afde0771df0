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
/** A picture that lies this far off the pixels of the screen is blurred, px. */
const OFF = 0.05;

/** The picture for a view, its corner on a whole pixel of the screen. */
export function tileFor(viewport: Viewport, pane: Size, density: number): TilePlace {
  const { zoom } = viewport;
  const seen = seenRect(viewport, pane);
  const wide = Math.round(pane.width * MARGIN * density) / density / zoom;
  const high = Math.round(pane.height * MARGIN * density) / density / zoom;
  // The view's own corner lies on a whole pixel, however crooked the viewport's numbers are.
  const rect = { x: seen.x - wide, y: seen.y - high, width: seen.width + 2 * wide, height: seen.height + 2 * high };
  return { rect, zoom, density };
}

/** Whether a picture still covers a view with some margin to spare. */
export function isCovered({ rect }: TilePlace, viewport: Viewport, pane: Size): boolean {
  const seen = seenRect(viewport, pane);
  const [wide, high] = [seen.width * LEAST_LEFT, seen.height * LEAST_LEFT];
  return (
    rect.x <= seen.x - wide &&
    rect.y <= seen.y - high &&
    rightOf(rect) >= rightOf(seen) + wide &&
    bottomOf(rect) >= bottomOf(seen) + high
  );
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
