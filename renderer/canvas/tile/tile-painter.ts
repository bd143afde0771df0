/**
 * Paints a part of the scene on two canvases, ahead of time: frames and bands on the lower one, links and cards on the
 * upper. What is real in the page is left out. After an edit only the parts that have changed are painted anew.
 */
import type { ItemId, LinkId } from '#shared/plan';
import type { Rect, SceneCard, SceneConnector, Shape } from '#shared/scene';
import { overlaps } from '#shared/scene';
import type { Lookup } from '../lookup/lookup';
import { bodyShapes } from '../paint/body-shapes';
import type { Colours } from '../paint/page-colours';
import { paintShapes } from '../paint/paint-shapes';
import { forgetFont } from '../paint/set-font';
import type { CardLook } from './card-brush';
import { paintCard } from './card-brush';
import { paintLinks } from './link-brush';
import type { TilePlace } from './tile-rect';
import { partOf } from './tile-rect';

/** What is to be seen on a tile. */
export type Shown = {
  /** What lies under everything: lanes, lines. */
  readonly backdrop: readonly Shape[];
  readonly lookup: Lookup;
  /** Whether cards and links are painted at all; in a small scene all of them are real. */
  readonly tiled: boolean;
  /** Cards that are real in the page. */
  readonly mounted: ReadonlySet<ItemId>;
  /** Links that are drawn by something else. */
  readonly elsewhere: ReadonlySet<LinkId>;
  readonly selected: ReadonlySet<ItemId>;
  readonly dimmed: ReadonlySet<ItemId>;
};

export type Layers = { readonly ground: HTMLCanvasElement; readonly top: HTMLCanvasElement | null };

/** Paints all of `place`, and puts the canvases where it is. */
export function paintTile(layers: Layers, place: TilePlace, shown: Shown, colours: Colours): void {
  paintGround(layers.ground, place, shown, colours);
  if (!layers.top) return;
  putAt(layers.top, place);
  paintTop(layers.top, place, shown, colours, place.rect);
}

/** Paints anew what lies in these rectangles of the scene. */
export function paintParts(
  layers: Layers,
  place: TilePlace,
  shown: Shown,
  colours: Colours,
  rects: readonly Rect[],
): void {
  for (const rect of rects) {
    const part = partOf(place, rect);
    if (!part || !layers.top) continue;
    paintUnder(layers.ground, place, shown, colours, part);
    paintTop(layers.top, place, shown, colours, part);
  }
}

/** Paints the lower canvas alone. */
export function paintGround(ground: HTMLCanvasElement, place: TilePlace, shown: Shown, colours: Colours): void {
  putAt(ground, place);
  paintUnder(ground, place, shown, colours, place.rect);
}

function paintUnder(ground: HTMLCanvasElement, place: TilePlace, shown: Shown, colours: Colours, part: Rect): void {
  within(ground, place, part, (context) => {
    paintBackdrop(context, place, shown.backdrop, colours);
    if (shown.tiled) paintSome(context, place, shown, colours, part, ({ look }) => look !== 'card');
  });
}

function paintTop(top: HTMLCanvasElement, place: TilePlace, shown: Shown, colours: Colours, part: Rect): void {
  const { lookup, elsewhere, dimmed } = shown;
  const links = lookup.linksIn(part).filter(({ id }) => !elsewhere.has(id));
  within(top, place, part, (context) => {
    const isDimmed = ({ from, to }: SceneConnector) => dimmed.has(from) || dimmed.has(to);
    paintLinks({ context, colours, zoom: place.zoom }, links, part, isDimmed);
    paintSome(context, place, shown, colours, part, ({ look }) => look === 'card');
  });
}

function paintSome(
  context: CanvasRenderingContext2D,
  { zoom }: TilePlace,
  { lookup, mounted, dimmed, selected }: Shown,
  colours: Colours,
  part: Rect,
  isMeant: (card: SceneCard) => boolean,
): void {
  for (const card of lookup.cardsIn(part)) {
    if (mounted.has(card.id) || !isMeant(card)) continue;
    paintCard({ context, colours, zoom }, card, { dimmed: dimmed.has(card.id), selected: selected.has(card.id) });
  }
}

/** In px, so that edges and hairlines come to lie on whole pixels. */
function paintBackdrop(
  context: CanvasRenderingContext2D,
  { rect, zoom, density }: TilePlace,
  shapes: readonly Shape[],
  colours: Colours,
): void {
  if (shapes.length === 0) return;
  context.save();
  context.setTransform(density, 0, 0, density, 0, 0);
  const brush = { context, colours, density, width: rect.width * zoom, height: rect.height * zoom };
  paintShapes(brush, bodyShapes(shapes, { x: -rect.x * zoom, y: -rect.y * zoom, zoom }));
  context.restore();
  forgetFont(context);
}

/** Paints some cards on a canvas of their own. */
export function paintCards(
  canvas: HTMLCanvasElement,
  place: TilePlace,
  cards: readonly SceneCard[],
  colours: Colours,
  look: CardLook,
): void {
  within(canvas, place, place.rect, (context) => {
    for (const card of cards) {
      if (overlaps(place.rect, card.rect)) paintCard({ context, colours, zoom: place.zoom }, card, look);
    }
  });
}

/** Clears a part of a canvas and draws there, in units of the scene; nothing outside of it is touched. */
function within(
  canvas: HTMLCanvasElement,
  { rect, zoom, density }: TilePlace,
  part: Rect,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const scale = zoom * density;
  context.save();
  context.setTransform(scale, 0, 0, scale, -rect.x * scale, -rect.y * scale);
  context.clearRect(part.x, part.y, part.width, part.height);
  if (part !== rect) {
    context.beginPath();
    context.rect(part.x, part.y, part.width, part.height);
    context.clip();
  }
  forgetFont(context);
  draw(context);
  context.restore();
  forgetFont(context);
}

/** Lays a canvas over its place in the scene, with a pixel for each of the screen's. */
export function putAt(canvas: HTMLCanvasElement, { rect, zoom, density }: TilePlace): void {
  const wide = Math.round(rect.width * zoom * density);
  const high = Math.round(rect.height * zoom * density);
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  canvas.style.width = `${wide / zoom / density}px`;
  canvas.style.height = `${high / zoom / density}px`;
  canvas.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
}
