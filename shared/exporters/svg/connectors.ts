/** Links as curves. Arrowheads are drawn as shapes, because markers are lost in some programs. */
import { linkKindOf } from '#shared/kinds';
import type { Point, SceneConnector, TextStyle, Theme } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { textElement } from './text';
import { decimal, element } from './xml';

const HEAD_LENGTH = 8;
const HEAD_WIDTH = 7;
/** Less than this between two cards, and a label would lie on them. */
const LABEL_HEIGHT = 22;
const labelStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };

/** The curve with its arrowhead. */
export function connectorElement({ curve, kind }: SceneConnector, theme: Theme): string {
  const { dash, arrow } = linkKindOf({ kind });
  const [start, a, b, end] = curve;
  const stroke = theme['ink-3'];
  const line = element('path', {
    d: `M${pair(start)}C${pair(a)} ${pair(b)} ${pair(arrow ? before(end, b, HEAD_LENGTH - 2) : end)}`,
    fill: 'none',
    stroke,
    'stroke-width': 1.5,
    'stroke-opacity': 0.8,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    'stroke-linecap': dash[0] === 1 ? 'round' : undefined,
  });
  return arrow ? line + element('path', { d: head(end, b), fill: stroke }) : line;
}

/** The link's own words in the middle of its curve, on a halo of the ground; nothing where they would hide its ends. */
export function connectorLabel({ curve, label }: SceneConnector, theme: Theme): string {
  if (label.trim() === '' || !hasRoom(curve, label)) return '';
  const at = middleOf(curve);
  return textElement({ x: at.x, y: at.y + 4 }, label, labelStyle, theme['ink-2'], {
    anchor: 'middle',
    halo: theme.paper,
  });
}

function hasRoom([start, , , end]: SceneConnector['curve'], label: string): boolean {
  const high = Math.abs(end.y - start.y) >= LABEL_HEIGHT;
  return high || Math.abs(end.x - start.x) >= measureText(label, labelStyle) + 2 * HEAD_LENGTH;
}

function head(tip: Point, towards: Point): string {
  const base = before(tip, towards, HEAD_LENGTH);
  const dx = ((tip.y - base.y) / HEAD_LENGTH) * (HEAD_WIDTH / 2);
  const dy = ((base.x - tip.x) / HEAD_LENGTH) * (HEAD_WIDTH / 2);
  return `M${pair(tip)}L${pair({ x: base.x + dx, y: base.y + dy })}L${pair({ x: base.x - dx, y: base.y - dy })}Z`;
}

/** The point `distance` units short of the tip, on the way from the last control point. */
function before(tip: Point, from: Point, distance: number): Point {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  return { x: tip.x - ((tip.x - from.x) / length) * distance, y: tip.y - ((tip.y - from.y) / length) * distance };
}

function middleOf([start, a, b, end]: SceneConnector['curve']): Point {
  return { x: (start.x + 3 * a.x + 3 * b.x + end.x) / 8, y: (start.y + 3 * a.y + 3 * b.y + end.y) / 8 };
}

function pair({ x, y }: Point): string {
  return `${decimal(x)} ${decimal(y)}`;
}
