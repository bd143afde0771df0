/**
 * The painted part of the canvas: tiles of the scene, each of up to three canvas elements. Tiles are painted once, when
 * they come into view; after an edit only the parts that have changed, in the tiles that they lie in.
 */
import type { Rect } from '#shared/scene';
import { overlaps } from '#shared/scene';
import type { Colours } from '../paint/page-colours';
import { FAR_ZOOM } from '../slice/slice';
import type { Shown, TileLayer } from './tile-painter';
import { hasAnything, inScene, paintLayer, putAt, tileLayers } from './tile-painter';
import type { TilePlace, TileScale } from './tile-place';
import { partOf, placeOf, tileName, tilesIn } from './tile-place';

/** The elements that the canvases of a layer lie in. */
export type Hosts = { readonly [Layer in TileLayer]: HTMLElement };

type Tile = { readonly place: TilePlace; readonly canvases: Partial<Record<TileLayer, HTMLCanvasElement>> };

export type Mosaic = {
  /** How large it is painted; null before the first tile. */
  readonly scale: () => TileScale | null;
  /**
   * Paints what is missing of `part`, and gives up what lies outside of `keep` or was painted at another scale.
   * @param goesOn asked before each tile; with the first no it stops. Whether all is painted is what comes back.
   */
  readonly cover: (scale: TileScale, part: Rect, keep: Rect, bounds: Rect, goesOn?: () => boolean) => boolean;
  /** Tells which part is in view: what changes elsewhere is given up instead of painted anew. */
  readonly see: (part: Rect) => void;
  /** Takes over what is to be seen from now on; paints nothing. */
  readonly show: (shown: Shown) => void;
  /** Paints layers anew, all of them or what lies in some rectangles of the scene. */
  readonly paint: (layers: readonly TileLayer[], parts?: readonly Rect[] | null) => void;
};

const MOST_SPARE = 24;
/** Of a tile with more parts to be painted than this all of it is. */
const MOST_PARTS = 6;

const always = () => true;

/**
 * As a part of the one picture of all cards, which the browser keeps at a scale of its own, most of what is painted
 * comes out soft. So it is a picture by itself, pixel by pixel, except where it lies among many real cards: there each
 * picture more costs a quarter of a step, and what has words is real.
 */
function lay(host: HTMLElement, scale: TileScale, tiled: boolean): void {
  host.style.transform = inScene(scale);
  host.style.willChange = !tiled || scale.zoom < FAR_ZOOM ? 'transform' : '';
}

/** @param colours asked each time that something is painted. */
export function createMosaic(hosts: Hosts, first: Shown, colours: () => Colours): Mosaic {
  const tiles = new Map<string, Tile>();
  /** Canvases of tiles that are gone, for those that come. */
  const spare: Record<TileLayer, HTMLCanvasElement[]> = { ground: [], links: [], cards: [] };
  let shown = first;
  let scale: TileScale | null = null;
  let seen: Rect | null = null;

  function canvasOf({ place, canvases }: Tile, layer: TileLayer): HTMLCanvasElement {
    const known = canvases[layer];
    if (known) return known;
    const canvas = spare[layer].pop() ?? document.createElement('canvas');
    putAt(canvas, place);
    hosts[layer].append(canvas);
    canvases[layer] = canvas;
    return canvas;
  }

  /** An empty layer of a tile costs nothing: it has no canvas until there is something to see. */
  function paint(tile: Tile, layer: TileLayer, part: Rect): void {
    if (!tile.canvases[layer] && !hasAnything[layer](shown, part, tile.place.zoom)) return;
    paintLayer(layer, canvasOf(tile, layer), tile.place, shown, colours(), part);
  }

  function giveUp(name: string, { canvases }: Tile): void {
    for (const layer of tileLayers) {
      const canvas = canvases[layer];
      if (!canvas) continue;
      canvas.remove();
      if (spare[layer].length < MOST_SPARE) spare[layer].push(canvas);
    }
    tiles.delete(name);
  }

  return {
    scale: () => scale,
    cover: (next, part, keep, bounds, goesOn = always) => {
      const other = scale?.zoom !== next.zoom || scale.density !== next.density;
      scale = next;
      if (other) for (const layer of tileLayers) lay(hosts[layer], next, shown.tiled);
      for (const [name, tile] of tiles) if (other || !overlaps(tile.place.rect, keep)) giveUp(name, tile);
      for (const cell of tilesIn(next, part, bounds)) {
        const name = tileName(cell);
        if (tiles.has(name)) continue;
        if (!goesOn()) return false;
        const tile: Tile = { place: placeOf(next, cell), canvases: {} };
        tiles.set(name, tile);
        for (const layer of tileLayers) paint(tile, layer, tile.place.rect);
      }
      return true;
    },
    see: (part) => {
      seen = part;
    },
    show: (next) => {
      shown = next;
    },
    paint: (layers, parts) => {
      for (const [name, tile] of tiles) {
        const changed = parts?.flatMap((rect) => partOf(tile.place, rect) ?? []);
        if (changed?.length === 0) continue;
        if (seen && !overlaps(tile.place.rect, seen)) {
          giveUp(name, tile);
          continue;
        }
        const whole = !changed || changed.length > MOST_PARTS ? [tile.place.rect] : changed;
        for (const layer of layers) for (const part of whole) paint(tile, layer, part);
      }
    },
  };
}
