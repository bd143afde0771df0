/** The names of the sectors, outside the rings, each as near to the middle of its arc as makes the picture least large. */
import type { Point, Rect, Shape, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { wrapTitle } from '../card-text';
import { middleOfSector, startOfSector } from './cell';
import { ASPECT } from './measures';
import type { Sector } from './sectors';

/** What a name measures beside rings that reach no farther than `USUAL`; beside larger ones it is larger, so that it is read from as far away. */
const USUAL = 420;
const SIZE = 17;
const LEADING = 20;
const BASELINE = 15;
const WIDEST = { beside: 190, above: 320 } as const;
/** What lies above or below the rings has room for a long line. */
const ABOVE = 0.35;
/** Between the outermost ring and a name. */
const AIR = 10;
const SWATCH = { size: 10, gap: 8, radius: 3 } as const;

export type SectorName = { readonly rect: Rect; readonly shapes: readonly Shape[] };

/** The name of each sector beside it, of rings that reach so far, from the middle up. */
export function sectorNames(sectors: readonly Sector[], reach: number): readonly SectorName[] {
  const scale = Math.max(1, reach / USUAL);
  const style: TextStyle = { font: 'serif', size: Math.round(SIZE * scale), weight: 600 };
  return sectors.map((one, sector) => {
    const isAbove = Math.abs(Math.cos(middleOfSector(sector, sectors.length))) < ABOVE;
    const lines = wrapTitle(one.name, scale * (isAbove ? WIDEST.above : WIDEST.beside), 2, style);
    const width = Math.max(...lines.map((line) => measureText(line, style)), 0) + scale * swatchRoom(one);
    const rect = placeBeside(sector, sectors.length, reach, { width, height: lines.length * LEADING * scale });
    return { rect, shapes: shapesIn(one, rect, lines, { scale, style }) };
  });
}

/** Only areas have a colour, which their cards bear too. */
function swatchRoom({ tone }: Sector): number {
  return tone === undefined ? 0 : SWATCH.size + SWATCH.gap;
}

type Set = { readonly scale: number; readonly style: TextStyle };

function shapesIn(sector: Sector, { x, y }: Rect, lines: readonly string[], { scale, style }: Set): readonly Shape[] {
  const size = SWATCH.size * scale;
  const swatch: Rect = { x, y: y + (LEADING * scale - size) / 2, width: size, height: size };
  return [
    ...(sector.tone === undefined
      ? []
      : [
          {
            region: 'body',
            type: 'rect',
            rect: swatch,
            radius: SWATCH.radius * scale,
            fill: `area-${sector.tone}` as 'area-1',
          } satisfies Shape,
        ]),
    ...lines.map(
      (text, n): Shape => ({
        region: 'body',
        type: 'text',
        at: { x: x + scale * swatchRoom(sector), y: y + scale * (n * LEADING + BASELINE) },
        text,
        style,
        fill: 'ink',
      }),
    ),
  ];
}

/** How far from the middle of a sector its name may stand, as parts of the sector. */
const ASIDE = [0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2, 0.25, -0.25, 0.3, -0.3];

/** What standing aside costs, against a picture that is larger by so many units. */
const STRAYING = 700;

type Size = Pick<Rect, 'width' | 'height'>;

function placeBeside(sector: number, sectors: number, reach: number, size: Size): Rect {
  const places = ASIDE.map((aside) => clearOf(startOfSector(sector + 0.5 + aside, sectors), reach, size));
  const costs = places.map((rect, n) => sizeBeyond(rect, reach) + (ASIDE[n] ?? 0) ** 2 * STRAYING);
  const best = costs.indexOf(Math.min(...costs));
  return places[best] ?? { x: 0, y: 0, ...size };
}

/** How far a name sticks out beyond the rings' own rectangle. */
function sizeBeyond({ x, y, width, height }: Rect, reach: number): number {
  const beside = Math.max(x + width - ASPECT * reach, -ASPECT * reach - x, 0);
  return beside + Math.max(y + height - reach, -reach - y, 0);
}

const STEP = 4;

/** The first place outwards from the middle where a name of this size is clear of the rings. */
function clearOf(angle: number, reach: number, { width, height }: Size): Rect {
  const towards: Point = { x: ASPECT * Math.cos(angle), y: Math.sin(angle) };
  for (let away = reach; ; away += STEP) {
    const rect = { x: towards.x * away - width / 2, y: towards.y * away - height / 2, width, height };
    if (nearest(rect) >= reach + AIR) return rect;
  }
}

/** How far from the middle the nearest point of a rectangle lies, as rings count it. */
function nearest({ x, y, width, height }: Rect): number {
  const near: Point = { x: Math.min(Math.max(0, x), x + width), y: Math.min(Math.max(0, y), y + height) };
  return Math.hypot(near.x / ASPECT, near.y);
}
