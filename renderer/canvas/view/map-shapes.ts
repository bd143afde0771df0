/** The small map: how the whole scene is drawn in a corner, and what a point on it means. Pure. */
import type { Viewport } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import type { Paint, Point, Rect, Scene } from '#shared/scene';
import { centreOf } from '#shared/scene';
import type { ScreenShape } from '../paint/paint-shapes';
import type { Size } from './viewport';
import { isPinned, pinnedOf, seenRect } from './viewport';

/** The most room that the map takes beside the canvas, px: the rail is as wide. */
const LARGEST = { width: 192, height: 128 };
/** Cards are at least this large on the map, px. */
const SPECK = 1.5;

/** What the map shows of a scene: all of it, without its axis. */
export function mappedPart(scene: Scene): Rect {
  return isPinned(pinnedOf(scene)) ? scene.body : scene.bounds;
}

/** The size of the map in px. */
export function mapSize(part: Rect): Size {
  const scale = scaleOf(part);
  return { width: Math.max(Math.round(part.width * scale), 24), height: Math.max(Math.round(part.height * scale), 24) };
}

function scaleOf({ width, height }: Rect): number {
  return Math.min(LARGEST.width / Math.max(width, 1), LARGEST.height / Math.max(height, 1));
}

const none: ReadonlySet<ItemId> = new Set();

/** Cards as specks in their colours, bands and frames as quiet ground. */
export function mapSpecks(scene: Scene, dimmed: ReadonlySet<ItemId> = none): readonly ScreenShape[] {
  const onMap = mapping(mappedPart(scene));
  return scene.cards.map(({ id, rect, look, tone }): ScreenShape => {
    if (look === 'frame') return { type: 'rect', rect: onMap(rect), stroke: 'hairline-strong' };
    const opacity = (look === 'band' ? 0.35 : 0.9) * (dimmed.has(id) ? 0.25 : 1);
    return { type: 'rect', rect: onMap(rect), fill: tone satisfies Paint, opacity };
  });
}

/** The view as a box on the map of a part of the scene. */
export function mapView(part: Rect, viewport: Viewport, pane: Size): readonly ScreenShape[] {
  const view = within(mapping(part)(seenRect(viewport, pane)), mapSize(part));
  return [
    { type: 'rect', rect: view, radius: 2, fill: 'accent', opacity: 0.12 },
    { type: 'rect', rect: view, radius: 2, stroke: 'accent' },
  ];
}

function mapping(part: Rect): (rect: Rect) => Rect {
  const scale = scaleOf(part);
  return ({ x, y, width, height }) => ({
    x: (x - part.x) * scale,
    y: (y - part.y) * scale,
    width: Math.max(width * scale, SPECK),
    height: Math.max(height * scale, SPECK),
  });
}

function within({ x, y, width, height }: Rect, size: Size): Rect {
  const left = Math.min(Math.max(x, 0), size.width - 4);
  const top = Math.min(Math.max(y, 0), size.height - 4);
  const right = Math.max(Math.min(x + width, size.width), left + 4);
  const bottom = Math.max(Math.min(y + height, size.height), top + 4);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The viewport that has the scene under a point of the map in its middle, as far as there is scene. */
export function viewportAt(scene: Scene, at: Point, { zoom }: Viewport, pane: Size): Viewport {
  const part = mappedPart(scene);
  const scale = scaleOf(part);
  const middle = centreOf(part);
  const along = (start: number, size: number, wanted: number, centre: number, room: number) => {
    const half = room / zoom / 2;
    return size <= 2 * half ? centre : Math.min(Math.max(wanted, start + half), start + size - half);
  };
  const x = along(part.x, part.width, part.x + at.x / scale, middle.x, pane.width);
  const y = along(part.y, part.height, part.y + at.y / scale, middle.y, pane.height);
  return { x: pane.width / 2 - x * zoom, y: pane.height / 2 - y * zoom, zoom };
}
