/** Links as lines, with the shapes at their ends that the screen draws too. */
import { linkKindOf } from '#shared/kinds';
import type { EndShape, Point, SceneConnector, Theme, Way } from '#shared/scene';
import { endOf, endShape, linkLabelStyle, startOf, strokedWay } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { textElement } from './text';
import { decimal, element } from './xml';

/** Room for what a line begins with and ends in. */
const END_LENGTH = 8;
/** Less than this between two cards, and a label would lie on them. */
const LABEL_HEIGHT = 22;

/** How strong a line is, and the end of a far link where it fades away. */
const PLAIN = 0.8;
const FADING = 0.3;

/** The line with the shapes at its ends. */
export function connectorElement({ way, ends, kind }: SceneConnector, theme: Theme): string {
  const { dash, head, tail } = linkKindOf({ kind });
  const line = (drawn: Way, opacity: number) =>
    element('path', {
      d: pathOf(drawn),
      fill: 'none',
      stroke: theme['ink-3'],
      'stroke-width': 1.5,
      'stroke-opacity': opacity,
      'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
      'stroke-linecap': dash.includes(1) ? 'round' : undefined,
    });
  const lines = ends
    ? ends.flatMap(({ plain, fading }) => [line(plain, PLAIN), line(fading, FADING)])
    : [line(strokedWay(way, head, tail), PLAIN)];
  const shapes = [endShape(way, 'tail', tail), endShape(way, 'head', head)];
  return [...lines, ...shapes.map((shape) => (shape ? shapeAtEnd(shape, theme) : ''))].join('');
}

function pathOf(way: Way): string {
  const curves = way.map(([, a, b, end]) => `C${pair(a)} ${pair(b)} ${pair(end)}`);
  return `M${pair(startOf(way))}${curves.join('')}`;
}

function shapeAtEnd({ points, fill }: EndShape, theme: Theme): string {
  const stroke = theme['ink-3'];
  const outline = `M${points.map(pair).join('L')}${fill === 'none' ? '' : 'Z'}`;
  if (fill === 'line') return element('path', { d: outline, fill: stroke });
  return element('path', { d: outline, fill: fill === 'ground' ? theme.paper : 'none', stroke, 'stroke-width': 1.5 });
}

/** The link's own words on its line, on a halo of the ground; nothing where they would hide its ends. */
export function connectorLabel({ way, ends, label, labelAt: at }: SceneConnector, theme: Theme): string {
  if (ends || label.trim() === '' || !hasRoom(way, label)) return '';
  return textElement({ x: at.x, y: at.y + 4 }, label, linkLabelStyle, theme['ink-2'], {
    anchor: 'middle',
    halo: theme.paper,
  });
}

function hasRoom(way: Way, label: string): boolean {
  const [start, end] = [startOf(way), endOf(way)];
  const high = Math.abs(end.y - start.y) >= LABEL_HEIGHT;
  return high || Math.abs(end.x - start.x) >= measureText(label, linkLabelStyle) + 2 * END_LENGTH;
}

function pair({ x, y }: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}
