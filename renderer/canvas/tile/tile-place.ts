/**
 * Where the painted tiles of a scene lie: squares of the screen's pixels, side by side from the scene's origin on, so
 * that panning only shifts finished pictures and paints no more than what comes into view. Pure.
 */
import type { Rect } from '#shared/scene';
import { bottomOf, inflate, rightOf } from '#shared/scene';

/** How large things are painted: px a unit of the scene, and pixels of the screen a px. */
export type TileScale = { readonly zoom: number; readonly density: number };

/** A picture of a part of the scene. */
export type TilePlace = TileScale & { readonly rect: Rect };

/** Pixels of the screen. Small enough that an edit paints little, large enough that there are few. */
const SIDE = 256;
/** Titles and rings reach beyond the scene's bounds by no more than this, in units of the scene. */
const AIR = 24;

/** A tile's column and row, counted from the scene's origin. */
export type TileCell = readonly [number, number];

/** A tile's side in units of the scene. */
function sideOf({ zoom, density }: TileScale): number {
  return SIDE / (zoom * density);
}

export function placeOf(scale: TileScale, [column, row]: TileCell): TilePlace {
  const side = sideOf(scale);
  return { ...scale, rect: { x: column * side, y: row * side, width: side, height: side } };
}

/** The tiles that reach into a part of a scene with these bounds; none where there is nothing to see. */
export function tilesIn(scale: TileScale, part: Rect, bounds: Rect): readonly TileCell[] {
  const inside = sharedPart(part, inflate(bounds, AIR));
  if (!inside) return [];
  const side = sideOf(scale);
  const cells: TileCell[] = [];
  for (let row = Math.floor(inside.y / side); row <= Math.floor(bottomOf(inside) / side); row += 1) {
    const last = Math.floor(rightOf(inside) / side);
    for (let column = Math.floor(inside.x / side); column <= last; column += 1) cells.push([column, row]);
  }
  return cells;
}

/** A name for a tile among those of its scale. */
export function tileName([column, row]: TileCell): string {
  return `${column} ${row}`;
}

/** What two rectangles share; null for no area. */
export function sharedPart(a: Rect, b: Rect): Rect | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(rightOf(a), rightOf(b)) - x;
  const height = Math.min(bottomOf(a), bottomOf(b)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** A picture of `rect`, grown to whole pixels of a view that lies on whole pixels itself. */
export function pictureOf({ zoom, density }: TileScale, rect: Rect): TilePlace {
  const pixel = 1 / (zoom * density);
  const [x, y] = [Math.floor(rect.x / pixel) * pixel, Math.floor(rect.y / pixel) * pixel];
  const width = Math.max(Math.ceil((rightOf(rect) - x) / pixel), 1) * pixel;
  const height = Math.max(Math.ceil((bottomOf(rect) - y) / pixel), 1) * pixel;
  return { zoom, density, rect: { x, y, width, height } };
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
