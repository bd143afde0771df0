/** Shapes of a slide, each with a number and a name of its own. */
import type { Point, Rect } from '#shared/scene';
import { unionOf } from '#shared/scene';
import { escaped } from '../plain-text';
import { emu, fillXml, outlineXml } from './colour-xml';
import { connectorXml, type Joined } from './connector-xml';
import type { Box, SlideShape } from './slide';
import { tableXml } from './table-xml';
import { boxTextXml } from './text-xml';

export type Numbers = { readonly next: () => number; readonly joined: Map<string, Joined> };

/** Two passes: connectors lie behind cards, but have to know their numbers. */
export function shapesXml(shapes: readonly SlideShape[], numbers: Numbers): string {
  const written = shapes.map((shape) => (shape.type === 'connector' ? '' : shapeXml(shape, numbers)));
  return shapes
    .map((shape, index) => {
      if (shape.type !== 'connector') return written[index];
      const [from, to] = [numbers.joined.get(shape.from), numbers.joined.get(shape.to)];
      return from && to ? connectorXml(shape, numbers.next(), from, to) : '';
    })
    .join('');
}

function shapeXml(shape: Exclude<SlideShape, { type: 'connector' }>, numbers: Numbers): string {
  switch (shape.type) {
    case 'box':
      return boxXml(shape, numbers);
    case 'group':
      return groupXml(shape, numbers);
    case 'table':
      return tableXml(shape, numbers.next());
    case 'line': {
      const { from, to, outline } = shape;
      const flip = (to.x - from.x) * (to.y - from.y) < 0 ? ' flipV="1"' : '';
      const rect = unionOf([from, to].map((point) => ({ ...point, width: 0, height: 0 })));
      const known = `<p:cNvPr id="${numbers.next()}" name="${escaped(shape.name)}"/>`;
      return `<p:cxnSp><p:nvCxnSpPr>${known}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${flip}>${placeXml(rect)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${outlineXml(outline)}</p:spPr></p:cxnSp>`;
    }
  }
}

function boxXml(box: Box, numbers: Numbers): string {
  const id = numbers.next();
  if (box.key !== undefined) numbers.joined.set(box.key, { id, rect: box.rect });
  const alt = box.alt === undefined ? '' : ` descr="${escaped(box.alt)}"`;
  const known = `<p:cNvPr id="${id}" name="${escaped(box.name)}"${alt}/>`;
  const look = `<a:xfrm>${placeXml(box.rect)}</a:xfrm>${formXml(box)}${fillXml(box.fill)}${outlineXml(box.outline)}`;
  const kind = box.fill || box.outline ? '' : ' txBox="1"';
  return `<p:sp><p:nvSpPr>${known}<p:cNvSpPr${kind}/><p:nvPr/></p:nvSpPr><p:spPr>${look}</p:spPr>${boxTextXml(box)}</p:sp>`;
}

function formXml({ rect, round = 0, oval, points }: Box): string {
  if (points) return polygonXml(rect, points);
  if (oval) return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>';
  const least = Math.min(rect.width, rect.height);
  if (round <= 0 || least <= 0) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const share = Math.round((Math.min(round, least / 2) / least) * 100_000);
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}

function polygonXml(rect: Rect, points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `<a:pt x="${emu(x - rect.x)}" y="${emu(y - rect.y)}"/>`;
  const [first, ...rest] = points;
  if (!first) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const lines = rest.map((point) => `<a:lnTo>${at(point)}</a:lnTo>`).join('');
  const path = `<a:path w="${emu(rect.width)}" h="${emu(rect.height)}"><a:moveTo>${at(first)}</a:moveTo>${lines}<a:close/></a:path>`;
  const frame = '<a:rect l="0" t="0" r="r" b="b"/>';
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>${frame}<a:pathLst>${path}</a:pathLst></a:custGeom>`;
}

function groupXml({ name, alt, parts }: Extract<SlideShape, { type: 'group' }>, numbers: Numbers): string {
  const known = `<p:cNvPr id="${numbers.next()}" name="${escaped(name)}" descr="${escaped(alt)}"/>`;
  const place = placeXml(unionOf(parts.map(({ rect }) => rect)));
  const inner = place.replace('<a:off ', '<a:chOff ').replace('<a:ext ', '<a:chExt ');
  const content = parts.map((part) => boxXml(part, numbers)).join('');
  return `<p:grpSp><p:nvGrpSpPr>${known}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place}${inner}</a:xfrm></p:grpSpPr>${content}</p:grpSp>`;
}

export function placeXml({ x, y, width, height }: Rect): string {
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(width, 0))}" cy="${emu(Math.max(height, 0))}"/>`;
}
