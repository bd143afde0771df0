/** Paints links as they look in the page (links/ConnectorEdge.module.css), only plainer the farther away they are. */
import { linkKindOf } from '#shared/kinds';
import type { EndShape, SceneConnector } from '#shared/scene';
import { endShape, strokedCurve } from '#shared/scene';
import { curveMiddle } from '../links/curve';
import type { Colours } from '../paint/page-colours';
import { setFont } from '../paint/set-font';
import { mixed } from './mixed-colour';

export type LinkBrush = {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly zoom: number;
};

/** Below this zoom a link is its line alone. */
const PLAIN = 0.4;
const LINE = 1.1;
const LABEL = { font: 'sans', size: 11, weight: 400 } as const;

export function paintLink(brush: LinkBrush, link: SceneConnector, dimmed: boolean): void {
  const { context, colours, zoom } = brush;
  const { dash, head, tail } = linkKindOf(link);
  context.strokeStyle = dimmed ? colours['hairline-strong'] : mixed(colours['ink-3'], colours.paper, 0.62);
  context.lineWidth = LINE;
  const far = zoom < PLAIN;
  const [start, a, b, end] = far ? link.curve : strokedCurve(link.curve, head, tail);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.bezierCurveTo(a.x, a.y, b.x, b.y, end.x, end.y);
  if (far) {
    context.stroke();
    return;
  }
  context.lineCap = 'round';
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
  const ends = dimmed ? colours['hairline-strong'] : mixed(colours['ink-3'], colours.paper, 0.72);
  paintEnd(brush, endShape(link.curve, 'tail', tail), ends);
  paintEnd(brush, endShape(link.curve, 'head', head), ends);
  if (link.label !== '') paintLabel(brush, link, dimmed);
}

function paintEnd({ context, colours }: LinkBrush, shape: EndShape | null, colour: string): void {
  if (!shape) return;
  context.beginPath();
  for (const { x, y } of shape.points) context.lineTo(x, y);
  if (shape.fill !== 'none') {
    context.closePath();
    context.fillStyle = shape.fill === 'line' ? colour : colours.paper;
    context.fill();
  }
  if (shape.fill === 'line') return;
  context.strokeStyle = colour;
  context.lineWidth = 1.3;
  context.lineJoin = 'round';
  context.stroke();
}

function paintLabel({ context, colours }: LinkBrush, { curve, label }: SceneConnector, dimmed: boolean): void {
  const middle = curveMiddle(curve);
  setFont(context, LABEL);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.strokeText(label, middle.x, middle.y + 4);
  context.fillStyle = colours[dimmed ? 'ink-3' : 'ink-2'];
  context.fillText(label, middle.x, middle.y + 4);
  context.textAlign = 'left';
}
