/**
 * Paints parts of the scene: each layer on a canvas of its own, so that cards can become real without a link being painted
 * anew; or everything in one picture. What is real in the page is left out.
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
import type { TilePlace, TileScale } from './tile-place';

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

/** What lies over each other, from below: backdrop with frames and bands, links, cards. */
export const tileLayers = ['ground', 'links', 'cards'] as const;
export type TileLayer = (typeof tileLayers)[number];

/** Whether there is anything to paint in a part of the scene. */
export const hasAnything: { readonly [Layer in TileLayer]: (shown: Shown, part: Rect, zoom: number) => boolean } = {
  ground: (shown, part) =>
    shown.backdrop.some(({ region }) => region === 'body') ||
    (shown.tiled && paintedIn(shown, part, isGround).length > 0),
  links: ({ tiled, lookup }, part, zoom) => tiled && lookup.linksIn(part, zoom).length > 0,
  cards: (shown, part) => shown.tiled && paintedIn(shown, part, isCard).length > 0,
};

function isGround({ look }: SceneCard): boolean {
  return look !== 'card';
}

function isCard(card: SceneCard): boolean {
  return !isGround(card);
}

function paintedIn(
  { lookup, mounted }: Shown,
  part: Rect,
  isMeant: (card: SceneCard) => boolean,
): readonly SceneCard[] {
  return lookup.cardsIn(part).filter((card) => isMeant(card) && !mounted.has(card.id));
}

/** Paints `part` of one layer on its canvas. */
export function paintLayer(
  layer: TileLayer,
  canvas: HTMLCanvasElement,
  place: TilePlace,
  shown: Shown,
  colours: Colours,
  part: Rect,
): void {
  within(canvas, place, part, null, (context) => drawLayer[layer]({ context, place, shown, colours, part }));
}

/** Paints everything in one picture, on paper. */
export function paintWhole(canvas: HTMLCanvasElement, place: TilePlace, shown: Shown, colours: Colours): void {
  within(canvas, place, place.rect, colours.paper, (context) => {
    for (const layer of tileLayers) drawLayer[layer]({ context, place, shown, colours, part: place.rect });
  });
}

type Drawing = {
  readonly context: CanvasRenderingContext2D;
  readonly place: TilePlace;
  readonly shown: Shown;
  readonly colours: Colours;
  readonly part: Rect;
};

const drawLayer: { readonly [Layer in TileLayer]: (drawing: Drawing) => void } = {
  ground: (drawing) => {
    paintBackdrop(drawing);
    if (drawing.shown.tiled) paintSome(drawing, isGround);
  },
  links: ({ context, place: { zoom }, shown: { lookup, elsewhere, dimmed }, colours, part }) => {
    const links = lookup.linksIn(part, zoom).filter(({ id }) => !elsewhere.has(id));
    const isDimmed = ({ from, to }: SceneConnector) => dimmed.has(from) || dimmed.has(to);
    paintLinks({ context, colours, zoom }, links, part, isDimmed);
  },
  cards: (drawing) => paintSome(drawing, isCard),
};

function paintSome(
  { context, place: { zoom }, shown, colours, part }: Drawing,
  isMeant: (card: SceneCard) => boolean,
): void {
  const { dimmed, selected } = shown;
  for (const card of paintedIn(shown, part, isMeant)) {
    paintCard({ context, colours, zoom }, card, { dimmed: dimmed.has(card.id), selected: selected.has(card.id) });
  }
}

/** In px, so that edges and hairlines come to lie on whole pixels. */
function paintBackdrop({ context, place: { rect, zoom, density }, shown: { backdrop }, colours }: Drawing): void {
  if (backdrop.length === 0) return;
  context.save();
  context.setTransform(density, 0, 0, density, 0, 0);
  const brush = { context, colours, density, width: rect.width * zoom, height: rect.height * zoom };
  paintShapes(brush, bodyShapes(backdrop, { x: -rect.x * zoom, y: -rect.y * zoom, zoom }));
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
  within(canvas, place, place.rect, null, (context) => {
    for (const card of cards) {
      if (overlaps(place.rect, card.rect)) paintCard({ context, colours, zoom: place.zoom }, card, look);
    }
  });
}

/** Clears a part of a canvas, or fills it with paper, and draws there in units of the scene; nothing else is touched. */
function within(
  canvas: HTMLCanvasElement,
  { rect, zoom, density }: TilePlace,
  part: Rect,
  paper: string | null,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const context = canvas.getContext('2d', { alpha: paper === null });
  if (!context) return;
  const scale = zoom * density;
  context.save();
  context.setTransform(scale, 0, 0, scale, -rect.x * scale, -rect.y * scale);
  if (paper === null) context.clearRect(part.x, part.y, part.width, part.height);
  else {
    context.fillStyle = paper;
    context.fillRect(part.x, part.y, part.width, part.height);
  }
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

/**
 * Gives a canvas its place among pictures of the same scale, with a pixel for each of the screen's, and empties it. In
 * whole px: what the browser has to round or to smooth is blurred, with a seam beside the next.
 */
export function putAt(canvas: HTMLCanvasElement, { rect, zoom, density }: TilePlace): void {
  const scale = zoom * density;
  const wide = Math.round(rect.width * scale);
  const high = Math.round(rect.height * scale);
  if (canvas.width === wide && canvas.height === high) canvas.getContext('2d')?.clearRect(0, 0, wide, high);
  else Object.assign(canvas, { width: wide, height: high });
  canvas.style.transform = `translate(${Math.round(rect.x * scale)}px, ${Math.round(rect.y * scale)}px)`;
}

/** What brings pictures of a scale to the size of the scene. */
export function inScene({ zoom, density }: TileScale): string {
  return `scale(${1 / (zoom * density)})`;
}
