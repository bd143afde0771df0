/**
 * Where the canvas looks: pure arithmetic on viewports. A viewport maps a point of the scene to one of the pane (the
 * part of the canvas right of the gutter and below the axis): screen = viewport + scene × zoom.
 */
import type { Viewport } from '#renderer/session';
import type { Point, Rect, Scene } from '#shared/scene';
import { bottomOf, centreOf, overlaps, rightOf, unionOf } from '#shared/scene';

/** CSS px. */
export type Size = { readonly width: number; readonly height: number };

export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 4;
/** At this zoom a title is 11 px high; rather show a part than make text smaller. */
const LEAST_READABLE_ZOOM = 0.88;
/** From here on a title can be read by someone who wants to see more at once; nothing goes farther out by itself. */
const FREE_MARGIN = 40;
/** A scene with ground of its own, such as rings or a sheet, has an edge already. */
const GROUND_MARGIN = 10;

/** What is pinned at the edges, in px, which are scene units at 100 %: the gutter's width and the axis's height. */
export type Pinned = { readonly gutter: number; readonly axis: number };

/** What of a scene is pinned; zeros where it has no gutter or no axis. */
export function pinnedOf({ bounds, body, backdrop }: Pick<Scene, 'bounds' | 'body' | 'backdrop'>): Pinned {
  const has = (region: string) => backdrop.some((shape) => shape.region === region);
  return { gutter: has('left') ? body.x - bounds.x : 0, axis: has('top') ? body.y - bounds.y : 0 };
}

/** Whether anything is. */
export function isPinned({ gutter, axis }: Pinned): boolean {
  return gutter > 0 || axis > 0;
}

/** All of the scene: with an axis from its first week to its last and from its first lane to its last. Never enlarged. */
export function fittedViewport(scene: Scene, pane: Size): Viewport {
  if (!isPinned(pinnedOf(scene))) return firstViewport(scene, pane);
  return atOrigin(scene.body, wholeZoom(scene, pane));
}

function wholeZoom({ body }: Scene, pane: Size): number {
  return inZoom(Math.min(1, pane.width / body.width, pane.height / body.height));
}

/** Of the pane's width, what a scene with an axis fills at the least: half, or a quarter where it is so high. */
const LEAST_FILLED = [0.5, 0.25] as const;

/** How far out a hand can zoom: beyond the whole plan there is nothing to see. A free scene can become as small as anything. */
export function leastZoom(scene: Scene, pane: Size): number {
  if (!isPinned(pinnedOf(scene))) return MIN_ZOOM;
  const [usual, least] = LEAST_FILLED.map((part) => (part * pane.width) / scene.body.width);
  return inZoom(Math.max(Math.min(usual ?? 1, wholeZoom(scene, pane)), least ?? 0));
}

/**
 * The first look, never enlarged. A scene with an axis keeps its width and starts at the top, however far it goes on
 * below, and its text is easy to read; where the width has no room for that it is shown at full size from its start. Any
 * other scene is shown whole; bare paper, at full size.
 */
export function firstViewport(scene: Scene, pane: Size): Viewport {
  const { body, bounds, cards, backdrop } = scene;
  if (isPinned(pinnedOf(scene))) {
    const fit = Math.min(1, pane.width / body.width);
    return atOrigin(body, fit < LEAST_READABLE_ZOOM ? 1 : fit);
  }
  const margin = backdrop.length === 0 ? FREE_MARGIN : GROUND_MARGIN;
  const room = { width: pane.width - 2 * margin, height: pane.height - 2 * margin };
  const whole = inZoom(Math.min(1, room.width / bounds.width, room.height / bounds.height));
  const zoom = cards.length === 0 && backdrop.length === 0 ? 1 : whole;
  const middle = centreOf(bounds);
  return { x: pane.width / 2 - middle.x * zoom, y: pane.height / 2 - middle.y * zoom, zoom };
}

/** The top of a scene in the width of the pane, never enlarged and never so small that text is hard to read. */
export function topViewport({ bounds }: Pick<Scene, 'bounds'>, pane: Size): Viewport {
  const fit = Math.min(1, pane.width / bounds.width);
  const zoom = fit < LEAST_READABLE_ZOOM ? 1 : fit;
  const left = Math.max((pane.width - bounds.width * zoom) / 2, 0);
  return { x: left - bounds.x * zoom, y: -bounds.y * zoom, zoom };
}

/** Below the last row there is so much ground to scroll to, px, so that what lies at its end is not at the edge. */
const AIR_BELOW = 96;

/**
 * The part of a scene with an axis that can be looked at: it ends with the axis and the gutter, with the last week, and a
 * little below the last row. Never less than the pane shows. Null for a free scene, which is looked at from anywhere.
 */
export function groundOf(scene: Scene, zoom: number, pane: Size): Rect | null {
  if (!isPinned(pinnedOf(scene))) return null;
  const { x, y, width, height } = scene.body;
  const air = Math.min(AIR_BELOW, pane.height / 4) / zoom;
  return { x, y, width: Math.max(width, pane.width / zoom), height: Math.max(height + air, pane.height / zoom) };
}

/**
 * The nearest viewport that shows no other ground than a scene with an axis has: neither a gap between gutter or axis and
 * the body, nor emptiness beyond its last week and its last row.
 */
export function restingViewport(scene: Scene, viewport: Viewport, pane: Size): Viewport {
  const { x, y, zoom } = viewport;
  const ground = groundOf(scene, zoom, pane);
  if (!ground) return viewport;
  const first = { x: 0 - ground.x * zoom, y: 0 - ground.y * zoom };
  const last = { x: pane.width - rightOf(ground) * zoom, y: pane.height - bottomOf(ground) * zoom };
  return { x: Math.min(first.x, Math.max(x, last.x)), y: Math.min(first.y, Math.max(y, last.y)), zoom };
}

/** Of the pane's width, what may lie beyond the first and the last week while a hand zooms around one of them. */
const BESIDE = 0.45;

/**
 * The nearest viewport for what follows the hand: as {@link restingViewport}, but a zoom keeps what it is around in its
 * place, where that leaves a gap beside the body, too.
 */
export function reachableViewport(scene: Scene, viewport: Viewport, pane: Size): Viewport {
  const rest = restingViewport(scene, viewport, pane);
  const most = pane.width * BESIDE;
  return { ...rest, x: Math.min(Math.max(viewport.x, rest.x - most), rest.x + most) };
}

/** A part of the scene in the middle of the pane, as large as it gets with a margin, up to `mostZoom`. */
export function viewportAround(rect: Rect, pane: Size, mostZoom: number): Viewport {
  const wide = (pane.width - 2 * FREE_MARGIN) / Math.max(rect.width, 1);
  const high = (pane.height - 2 * FREE_MARGIN) / Math.max(rect.height, 1);
  const zoom = inZoom(Math.min(mostZoom, wide, high));
  const middle = centreOf(rect);
  return { x: pane.width / 2 - middle.x * zoom, y: pane.height / 2 - middle.y * zoom, zoom };
}

/** The scene as wide as the pane; what is in the middle of the pane stays at its height. */
export function widthViewport(scene: Scene, viewport: Viewport, pane: Size): Viewport {
  const pinned = isPinned(pinnedOf(scene));
  const { x, width } = pinned ? scene.body : scene.bounds;
  const zoom = inZoom(pane.width / width);
  const { y: middle } = toScene(viewport, { x: 0, y: pane.height / 2 });
  const y = pane.height / 2 - middle * zoom;
  return { x: 0 - x * zoom, y: pinned ? Math.min(0, y) : y, zoom };
}

function atOrigin(body: Rect, zoom: number): Viewport {
  return { x: 0 - body.x * zoom, y: 0 - body.y * zoom, zoom };
}

function inZoom(zoom: number, least = MIN_ZOOM): number {
  return Math.min(Math.max(zoom, least), MAX_ZOOM);
}

/** Another zoom around the middle of the pane. */
export function zoomedViewport(viewport: Viewport, pane: Size, zoom: number, least?: number): Viewport {
  return zoomedAround(viewport, { x: pane.width / 2, y: pane.height / 2 }, zoom, least);
}

/** Another zoom around a point of the pane (px), no farther out than `least`, unless one is there already. */
export function zoomedAround(viewport: Viewport, at: Point, zoom: number, least = MIN_ZOOM): Viewport {
  const next = inZoom(zoom, Math.min(least, viewport.zoom));
  const ratio = next / viewport.zoom;
  return { x: at.x - (at.x - viewport.x) * ratio, y: at.y - (at.y - viewport.y) * ratio, zoom: next };
}

/** Another zoom around the pane's upper left corner, so that nothing that was in view there is cut. */
export function closerViewport(viewport: Viewport, zoom: number): Viewport {
  const next = inZoom(zoom);
  const ratio = next / viewport.zoom;
  return { x: viewport.x * ratio, y: viewport.y * ratio, zoom: next };
}

/** A point of the scene (scene units) as one of the pane (px). */
export function toScreen({ x, y, zoom }: Viewport, point: Point): Point {
  return { x: x + point.x * zoom, y: y + point.y * zoom };
}

/** A point of the pane (px) as one of the scene (scene units). */
export function toScene({ x, y, zoom }: Viewport, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom };
}

/** The scene's part that is in view. */
export function seenRect(viewport: Viewport, pane: Size): Rect {
  const { x, y } = toScene(viewport, { x: 0, y: 0 });
  return { x, y, width: pane.width / viewport.zoom, height: pane.height / viewport.zoom };
}

/** Off by less than this, a picture is as sharp as on whole pixels. */
const OFF = 0.02;

/**
 * The nearest viewport whose origin lies on a pixel of the screen: what is drawn for it need not be smoothed when it is
 * shifted. `same` tells whether this one does.
 * @param density pixels of the screen a px.
 */
export function onWholePixels(
  viewport: Viewport,
  density: number,
): { readonly viewport: Viewport; readonly same: boolean } {
  const x = Math.round(viewport.x * density) / density;
  const y = Math.round(viewport.y * density) / density;
  const same = Math.abs(x - viewport.x) * density < OFF && Math.abs(y - viewport.y) * density < OFF;
  return { viewport: { x, y, zoom: viewport.zoom }, same };
}

const REVEAL_MARGIN = 24;
/** Notices come up at the foot of the pane. */
const REVEAL_FOOT = 60;

/** The least movement that brings `rect` into view; what is larger than the pane is shown from its start. */
export function revealingViewport(viewport: Viewport, pane: Size, rect: Rect): Viewport {
  const start = toScreen(viewport, rect);
  const end = toScreen(viewport, { x: rightOf(rect), y: bottomOf(rect) });
  return {
    x: viewport.x + shiftInto(start.x, end.x, pane.width - REVEAL_MARGIN),
    y: viewport.y + shiftInto(start.y, end.y, pane.height - REVEAL_FOOT),
    zoom: viewport.zoom,
  };
}

function shiftInto(start: number, end: number, most: number): number {
  const least = REVEAL_MARGIN;
  if (start >= least && end <= most) return 0;
  // A long bar of which a good part can be seen already stays where it is.
  if (end - start > most - least) return start <= most - 80 && end >= least + 80 ? 0 : least - start;
  return start < least ? least - start : most - end;
}

/**
 * Brings cards into view with the least movement, and always at the same zoom: how large things are is for the person
 * to say. Where they can't be seen together, those in view stay, or else the first comes.
 */
export function holdingViewport(viewport: Viewport, pane: Size, cards: readonly Rect[]): Viewport {
  const [first] = cards;
  if (!first) return viewport;
  const all = unionOf(cards);
  const room = { width: pane.width - 2 * REVEAL_MARGIN, height: pane.height - REVEAL_MARGIN - REVEAL_FOOT };
  if (all.width * viewport.zoom <= room.width && all.height * viewport.zoom <= room.height) {
    return revealingViewport(viewport, pane, all);
  }
  const seen = seenRect(viewport, pane);
  return cards.some((card) => overlaps(card, seen)) ? viewport : revealingViewport(viewport, pane, first);
}

/**
 * Keeps in place what is looked at when the scene is laid out anew at another scale: `before` (a point of the old
 * scene) stays where it was on the screen although it is now at `after`.
 */
export function keptInPlace(viewport: Viewport, before: Point, after: Point): Viewport {
  const { zoom } = viewport;
  return { x: viewport.x + (before.x - after.x) * zoom, y: viewport.y + (before.y - after.y) * zoom, zoom };
}

/** The same place of a body that has been laid out at another size. */
export function samePlace(point: Point, before: Rect, after: Rect): Point {
  return {
    x: after.x + ((point.x - before.x) / before.width) * after.width,
    y: after.y + ((point.y - before.y) / before.height) * after.height,
  };
}

/** Whether two viewports show another part, or the same at another size. */
export function isOther(a: Viewport, b: Viewport): boolean {
  return a.x !== b.x || a.y !== b.y || a.zoom !== b.zoom;
}

/** A column of the body in the middle of the pane, without empty ground beside a body that fills it; y stays. */
export function weekViewport({ y, zoom }: Viewport, pane: Size, { body }: Scene, column: Rect): Viewport {
  const x = pane.width / 2 - centreOf(column).x * zoom;
  const first = 0 - body.x * zoom;
  const last = pane.width - rightOf(body) * zoom;
  return { x: last < first ? Math.min(first, Math.max(last, x)) : first, y, zoom };
}
