/**
 * Paints a part of the scene on two canvases, ahead of time: frames and bands on the lower one, links and cards on the
 * upper. What is real in the page is left out. After an edit only the parts that have changed are painted anew.
 */
import type { ItemId, LinkId } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { overlaps } from '#shared/scene';
import type { Lookup } from '../lookup/lookup';
import type { Colours } from '../paint/page-colours';
import { forgetFont } from '../paint/set-font';
import type { CardLook } from './card-brush';
import { paintCard } from './card-brush';
import { paintLink } from './link-brush';
import type { TilePlace } from './tile-rect';
import { partOf } from './tile-rect';

/** What is to be seen on a tile. */
export type Shown = {
  readonly lookup: Lookup;
  /** Cards that are real in the page. */
  readonly mounted: ReadonlySet<ItemId>;
  /** Links that are drawn by something else. */
  readonly elsewhere: ReadonlySet<LinkId>;
  readonly selected: ReadonlySet<ItemId>;
  readonly dimmed: ReadonlySet<ItemId>;
};

type Layers = { readonly ground: HTMLCanvasElement; readonly top: HTMLCanvasElement };

/** Paints all of `place`, and puts the canvases where it is. */
export function paintTile(layers: Layers, place: TilePlace, shown: Shown, colours: Colours): void {
  for (const canvas of [layers.ground, layers.top]) putAt(canvas, place);
  paintPart(layers, place, shown, colours, place.rect);
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
    if (part) paintPart(layers, place, shown, colours, part);
  }
}

function paintPart(layers: Layers, place: TilePlace, shown: Shown, colours: Colours, part: Rect): void {
  const cards = shown.lookup.cardsIn(part).filter(({ id }) => !shown.mounted.has(id));
  const links = shown.lookup.linksIn(part).filter(({ id }) => !shown.elsewhere.has(id));
  const { zoom } = place;
  const isUnder = ({ look }: SceneCard) => look !== 'card';
  const paintAll = (context: CanvasRenderingContext2D, some: readonly SceneCard[]) => {
    for (const card of some) {
      const look = { dimmed: shown.dimmed.has(card.id), selected: shown.selected.has(card.id) };
      paintCard({ context, colours, zoom }, card, look);
    }
  };
  within(layers.ground, place, part, (context) => paintAll(context, cards.filter(isUnder)));
  within(layers.top, place, part, (context) => {
    for (const link of links) {
      paintLink({ context, colours, zoom }, link, shown.dimmed.has(link.from) || shown.dimmed.has(link.to));
    }
    paintAll(
      context,
      cards.filter((card) => !isUnder(card)),
    );
  });
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
