/** Short ways to say the shapes that grounds and heads are made of. */
import type { Paint, Rect, Region, Shape, TextStyle } from '#shared/scene';

export function fill(region: Region, rect: Rect, paint: Paint): Shape {
  return { region, type: 'rect', rect, fill: paint };
}

export function upright(region: Region, x: number, top: number, bottom: number, stroke: Paint): Shape {
  return { region, type: 'line', from: { x, y: top }, to: { x, y: bottom }, stroke };
}

export function level(region: Region, y: number, left: number, right: number, stroke: Paint): Shape {
  return { region, type: 'line', from: { x: left, y }, to: { x: right, y }, stroke };
}

type Words = {
  readonly text: string;
  readonly briefer?: readonly string[];
  readonly style: TextStyle;
  readonly fill: Paint;
  readonly anchor?: 'middle';
};

export function words(region: Region, x: number, y: number, said: Words): Shape {
  return { region, type: 'text', at: { x, y }, ...said };
}
