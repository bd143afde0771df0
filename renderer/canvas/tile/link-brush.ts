/** Paints links as they look in the page (links/ConnectorEdge.module.css), only plainer the farther away they are. */
import { linkKindOf } from '#shared/kinds';
import type { EndShape, Rect, SceneConnector, Way } from '#shared/scene';
import { endOf, endShape, hullOf, inflate, linkLabelStyle, overlaps, startOf, strokedWay } from '#shared/scene';
import { cutWay, lengthUntil, stretchesIn } from '../lookup/way-points';
import { isHighContrast } from '../paint/high-contrast';
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
const LINE = 1.25;
const STRONG_LINE = 1.75;
/** What a line ends in reaches beyond it by less than this, units. */
const END_ROOM = 12;
/** A line of fewer px than this looks no thinner, only paler. */
const HAIRLINE = 0.12;

/** Paints what lies in `part` of links. `isDimmed` tells whether one of a link's ends is filtered out. */
export function paintLinks(
  brush: LinkBrush,
  links: readonly SceneConnector[],
  part: Rect,
  isDimmed: (link: SceneConnector) => boolean,
): void {
  if (brush.zoom < PLAIN) {
    for (const dimmed of [true, false])
      paintPlain(
        brush,
        links.filter((link) => isDimmed(link) === dimmed),
        part,
        dimmed,
      );
    return;
  }
  for (const link of links) paintLink(brush, link, part, isDimmed(link));
}

/** From afar: all lines of one colour in one go, without dashes, ends and labels. */
function paintPlain(brush: LinkBrush, links: readonly SceneConnector[], part: Rect, dimmed: boolean): void {
  const { context, zoom } = brush;
  if (links.length === 0) return;
  context.strokeStyle = lineColour(brush, dimmed);
  context.lineWidth = Math.max(lineWidth(brush), HAIRLINE / zoom);
  context.beginPath();
  for (const { way, ends } of links) {
    if (ends) traceEnds(context, ends);
    else for (const stretch of stretchesIn(way, part)) trace(context, cutWay(way, stretch));
  }
  context.stroke();
}

function paintLink(brush: LinkBrush, link: SceneConnector, part: Rect, dimmed: boolean): void {
  if (link.ends) paintEnds(brush, link, part, dimmed);
  else paintWhole(brush, link, part, dimmed);
}

/** A far link in a crowded scene: how it leaves one card and comes to the other, and that there is more of it. */
function paintEnds(brush: LinkBrush, link: SceneConnector, part: Rect, dimmed: boolean): void {
  const { context, colours } = brush;
  const [start, end] = link.ends ?? [];
  if (!start || !end) return;
  const { dash, head, tail } = linkKindOf(link);
  const near = (way: Way) => overlaps(inflate(part, END_ROOM), hullOf(way));
  context.lineWidth = lineWidth(brush);
  context.setLineDash([...dash]);
  for (const { plain, fading } of [start, end]) {
    if (near(plain)) strokeAs(context, lineColour(brush, dimmed), plain);
    if (near(fading)) strokeAs(context, colours['hairline-strong'], fading);
  }
  context.setLineDash([]);
  if (near(start.plain)) paintEnd(brush, endShape(link.way, 'tail', tail), lineColour(brush, dimmed));
  if (near(end.plain)) paintEnd(brush, endShape(link.way, 'head', head), lineColour(brush, dimmed));
}

function strokeAs(context: CanvasRenderingContext2D, colour: string, way: Way): void {
  context.strokeStyle = colour;
  context.beginPath();
  trace(context, way);
  context.stroke();
}

function paintWhole(brush: LinkBrush, link: SceneConnector, part: Rect, dimmed: boolean): void {
  const { context } = brush;
  const stretches = stretchesIn(link.way, part);
  if (stretches.length === 0) return;
  const { dash, head, tail } = linkKindOf(link);
  const way = strokeOf(link);
  context.strokeStyle = lineColour(brush, dimmed);
  context.lineWidth = lineWidth(brush);
  context.lineCap = 'round';
  context.setLineDash([...dash]);
  for (const stretch of stretches) {
    // Dashes go on where they would be, had the whole line been drawn.
    context.lineDashOffset = dash.length === 0 ? 0 : lengthUntil(way, stretch[0]);
    context.beginPath();
    trace(context, cutWay(way, stretch));
    context.stroke();
  }
  context.lineDashOffset = 0;
  context.setLineDash([]);
  context.lineCap = 'butt';
  const ends = lineColour(brush, dimmed);
  if (stretches[0]?.[0] === 0) paintEnd(brush, endShape(link.way, 'tail', tail), ends);
  if (stretches.at(-1)?.[1] === way.length) paintEnd(brush, endShape(link.way, 'head', head), ends);
  if (link.label !== '') paintLabel(brush, link, dimmed);
}

/** A link is painted in every tile that it runs through. */
const strokes = new WeakMap<SceneConnector, Way>();

/** The way without what its ends cover. */
function strokeOf(link: SceneConnector): Way {
  const known = strokes.get(link);
  if (known) return known;
  const { head, tail } = linkKindOf(link);
  const made = strokedWay(link.way, head, tail);
  strokes.set(link, made);
  return made;
}

function lineColour({ colours }: LinkBrush, dimmed: boolean): string {
  if (isHighContrast(colours)) return dimmed ? colours.hairline : colours['ink-2'];
  return dimmed ? colours['hairline-strong'] : mixed(colours['ink-3'], colours.paper, 0.78);
}

function lineWidth({ colours }: LinkBrush): number {
  return isHighContrast(colours) ? STRONG_LINE : LINE;
}

function trace(context: CanvasRenderingContext2D, way: Way): void {
  const [start] = way[0];
  context.moveTo(start.x, start.y);
  for (const [, a, b, end] of way) context.bezierCurveTo(a.x, a.y, b.x, b.y, end.x, end.y);
}

/** From afar the ends of a far link are as good as straight. */
function traceEnds(context: CanvasRenderingContext2D, [leaving, coming]: NonNullable<SceneConnector['ends']>): void {
  for (const [from, to] of [
    [startOf(leaving.plain), endOf(leaving.fading)],
    [startOf(coming.fading), endOf(coming.plain)],
  ] as const) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
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

function paintLabel({ context, colours }: LinkBrush, { label, labelAt }: SceneConnector, dimmed: boolean): void {
  setFont(context, linkLabelStyle);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.strokeText(label, labelAt.x, labelAt.y + 4);
  context.fillStyle = colours[dimmed ? 'ink-3' : 'ink-2'];
  context.fillText(label, labelAt.x, labelAt.y + 4);
  context.textAlign = 'left';
}
