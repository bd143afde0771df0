import type { Point, TextStyle } from '#shared/scene';
import { element, escapeXml } from './xml';

/**
 * The bundled fonts, and what stands in where a picture is opened without them. No spaces between the names: resvg
 * misses a quoted name that follows one.
 */
export const families = {
  sans: "'Inter Variable',Inter,'Segoe UI','Helvetica Neue',Arial,sans-serif",
  serif: "'Source Serif 4 Variable','Source Serif 4',Georgia,'Times New Roman',serif",
} as const;

export type TextOptions = {
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
  /** A colour behind the signs' edges, where text crosses lines. */
  readonly halo?: string;
};

export function textElement(
  at: Point,
  text: string,
  style: TextStyle,
  fill: string,
  options: TextOptions = {},
): string {
  const { anchor = 'start', halo } = options;
  return element(
    'text',
    {
      x: at.x,
      y: at.y,
      'font-family': style.font === 'serif' ? families.serif : undefined,
      'font-size': style.size,
      'font-weight': style.weight === 400 ? undefined : inHundreds(style.weight),
      fill,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...(halo !== undefined && {
        stroke: halo,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escapeXml(text),
  );
}

/** Renderers without variable fonts only know whole hundreds, and take any other weight for regular. */
function inHundreds(weight: number): number {
  return Math.round(weight / 100) * 100;
}
