/** Links as curves, with the shapes at their ends that the screen draws too. */
import { linkKindOf } from '#shared/kinds';
import type { EndShape, Point, SceneConnector, Theme } from '#shared/scene';
import { endShape, linkLabelStyle, strokedCurve } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { textElement } from './text';
import { decimal, element } from './xml';

/** Room for what a line begins with and ends in. */
const END_LENGTH = 8;
/** Less than this between two cards, and a label would lie on them. */
const LABEL_HEIGHT = 22;

/** The curve with the shapes at its ends. */
export function connectorElement({ curve, kind }: SceneConnector, theme: Theme): string {
  const { dash, head, tail } = linkKindOf({ kind });
  const [start, a, b, end] = strokedCurve(curve, head, tail);
  const line = element('path', {
    d: `M${pair(start)}C${pair(a)} ${pair(b)} ${pair(end)}`,
    fill: 'none',
    stroke: theme['ink-3'],
    'stroke-width': 1.5,
    'stroke-opacity': 0.8,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    'stroke-linecap': dash.includes(1) ? 'round' : undefined,
  });
  const shapes = [endShape(curve, 'tail', tail), endShape(curve, 'head', head)];
  return [line, ...shapes.map((shape) => (shape ? shapeAtEnd(shape, theme) : ''))].join('');
}

function shapeAtEnd({ points, fill }: EndShape, theme: Theme): string {
  const stroke = theme['ink-3'];
  const outline = `M${points.map(pair).join('L')}${fill === 'none' ? '' : 'Z'}`;
  if (fill === 'line') return element('path', { d: outline, fill: stroke });
  return element('path', { d: outline, fill: fill === 'ground' ? theme.paper : 'none', stroke, 'stroke-width': 1.5 });
}

/** The link's own words on its curve, on a halo of the ground; nothing where they would hide its ends. */
export function connectorLabel({ curve, label, labelAt: at }: SceneConnector, theme: Theme): string {
  if (label.trim() === '' || !hasRoom(curve, label)) return '';
  return textElement({ x: at.x, y: at.y + 4 }, label, linkLabelStyle, theme['ink-2'], {
    anchor: 'middle',
    halo: theme.paper,
  });
}

function hasRoom([start, , , end]: SceneConnector['curve'], label: string): boolean {
  const high = Math.abs(end.y - start.y) >= LABEL_HEIGHT;
  return high || Math.abs(end.x - start.x) >= measureText(label, linkLabelStyle) + 2 * END_LENGTH;
}

function pair({ x, y }: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}
