/** Colours as the theme knows them, so that a trust that changes the theme changes the slides. */
import { light, type Paint } from '#shared/scene';
import type { Fill, Outline } from './slide';

/** The places of a theme and what stands in them; what has none is written out. */
export const schemePaints = {
  dk1: 'ink',
  lt1: 'raised',
  dk2: 'accent',
  lt2: 'paper',
  accent1: 'area-1',
  accent2: 'area-2',
  accent3: 'area-3',
  accent4: 'area-4',
  accent5: 'area-5',
  accent6: 'area-6',
  hlink: 'status-agreed',
  folHlink: 'status-paused',
} as const satisfies Record<string, Paint>;

const ON_SLIDES: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

const placeOf = new Map<Paint, string>(
  Object.entries(schemePaints).map(([place, paint]) => [paint, ON_SLIDES[place] ?? place]),
);

export function colourXml({ paint, share = 1 }: Fill): string {
  const inner = share < 1 ? `<a:alpha val="${Math.round(share * 100_000)}"/>` : '';
  const place = placeOf.get(paint);
  return place
    ? `<a:schemeClr val="${place}">${inner}</a:schemeClr>`
    : `<a:srgbClr val="${light[paint].slice(1).toUpperCase()}">${inner}</a:srgbClr>`;
}

export function fillXml(fill: Fill | undefined): string {
  return fill ? `<a:solidFill>${colourXml(fill)}</a:solidFill>` : '<a:noFill/>';
}

/** `ends` stand last in an outline. */
export function outlineXml(outline: Outline | undefined, ends = ''): string {
  if (!outline) return '<a:ln><a:noFill/></a:ln>';
  const dash = outline.dash ? `<a:prstDash val="${outline.dash}"/>` : '';
  return `<a:ln w="${emu(outline.width)}">${fillXml(outline)}${dash}${ends}</a:ln>`;
}

/** Points in the unit of the format. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}
