/**
 * Connectors that know the shapes that they join, so that they follow when one is moved. They run between the places
 * where PowerPoint itself would let them begin and end: the middles of the four sides.
 */
import type { LineEnd } from '#shared/kinds';
import type { Point, Rect } from '#shared/scene';
import { bottomOf, rightOf } from '#shared/scene';
import { escaped } from '../plain-text';
import { emu, outlineXml } from './colour-xml';
import type { Connector } from './slide';

export type Joined = { readonly id: number; readonly rect: Rect };

/** The sides as PowerPoint counts them on rectangles. */
const SITE = { top: 0, left: 1, bottom: 2, right: 3 } as const;
type Side = keyof typeof SITE;

const OPPOSITE: readonly (readonly [Side, Side])[] = [
  ['right', 'left'],
  ['left', 'right'],
  ['bottom', 'top'],
  ['top', 'bottom'],
];

const ENDS: Readonly<Record<LineEnd, string>> = {
  none: 'none',
  arrow: 'triangle',
  'open-arrow': 'arrow',
  triangle: 'stealth',
  diamond: 'diamond',
  bar: 'oval',
};

export function connectorXml(shape: Connector, id: number, from: Joined, to: Joined): string {
  const [start, end] = sidesBetween(from.rect, to.rect);
  const way = wayXml(siteOf(from.rect, start), siteOf(to.rect, end), start, gap(from.rect, to.rect, start) > 0);
  const ends = `<a:round/><a:headEnd type="${ENDS[shape.tail]}"/><a:tailEnd type="${ENDS[shape.head]}"/>`;
  const line = outlineXml({ paint: 'ink-3', share: 0.8, width: 1, dash: shape.dash }, ends);
  const glue = `<a:stCxn id="${from.id}" idx="${SITE[start]}"/><a:endCxn id="${to.id}" idx="${SITE[end]}"/>`;
  const known = `<p:cNvPr id="${id}" name="${escaped(shape.name)}" descr="${escaped(shape.alt)}"/>`;
  return `<p:cxnSp><p:nvCxnSpPr>${known}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${way}${line}</p:spPr></p:cxnSp>`;
}

/** The pair of sides that look at each other across the widest gap. */
function sidesBetween(from: Rect, to: Rect): readonly [Side, Side] {
  return OPPOSITE.reduce((one, other) => (gap(from, to, other[0]) > gap(from, to, one[0]) ? other : one));
}

function gap(from: Rect, to: Rect, side: Side): number {
  switch (side) {
    case 'right':
      return to.x - rightOf(from);
    case 'left':
      return from.x - rightOf(to);
    case 'bottom':
      return to.y - bottomOf(from);
    case 'top':
      return from.y - bottomOf(to);
  }
}

export function siteOf({ x, y, width, height }: Rect, side: Side): Point {
  if (side === 'top' || side === 'bottom') return { x: x + width / 2, y: side === 'top' ? y : y + height };
  return { x: side === 'left' ? x : x + width, y: y + height / 2 };
}

/** How far the curve is turned so that it leaves by this side, in sixtieths of a thousandth of a degree. */
const TURN: Readonly<Record<Side, number>> = { right: 0, bottom: 5_400_000, left: 10_800_000, top: 16_200_000 };

/** A curve that leaves its side squarely, or a straight line where there is no room for one. */
function wayXml(from: Point, to: Point, side: Side, curved: boolean): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const upright = side === 'top' || side === 'bottom';
  const [width, height] = curved && upright ? [Math.abs(dy), Math.abs(dx)] : [Math.abs(dx), Math.abs(dy)];
  const place = `<a:off x="${emu(middle.x - width / 2)}" y="${emu(middle.y - height / 2)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  if (!curved) {
    const flips = `${dx < 0 ? ' flipH="1"' : ''}${dy < 0 ? ' flipV="1"' : ''}`;
    return `<a:xfrm${flips}>${place}</a:xfrm><a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>`;
  }
  const aside = { right: dy < 0, bottom: dx > 0, left: dy > 0, top: dx < 0 }[side];
  const turn = TURN[side] === 0 ? '' : ` rot="${TURN[side]}"`;
  return `<a:xfrm${turn}${aside ? ' flipV="1"' : ''}>${place}</a:xfrm><a:prstGeom prst="curvedConnector3"><a:avLst/></a:prstGeom>`;
}
