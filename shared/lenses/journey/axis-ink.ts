/** What the axis is drawn with: its lines and words, all of them pinned to the upper edge. */
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';

export function upright(x: number, top: number, bottom: number, stroke: Paint): Shape {
  return { region: 'top', type: 'line', from: { x, y: top }, to: { x, y: bottom }, stroke };
}

export function textAt(
  x: number,
  y: number,
  text: string,
  style: TextStyle,
  fill: Paint,
  anchor: 'start' | 'middle' = 'start',
  briefer: readonly string[] = [],
): Shape {
  const said = { region: 'top', type: 'text', at: { x, y }, text, style, fill, anchor } as const;
  return briefer.length === 0 ? said : { ...said, briefer };
}

export function firstThatFits(texts: readonly string[], style: TextStyle, room: number): string | undefined {
  return texts.find((text) => measureText(text, style) <= room);
}

/** Whether all of these have room. */
export function allFit(texts: readonly string[], style: TextStyle, room: number): boolean {
  return texts.every((text) => measureText(text, style) <= room);
}
