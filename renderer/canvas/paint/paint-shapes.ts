/**
 * Draws shapes on a canvas element. They come in px of the screen already: edges and hairlines are put on whole
 * pixels, so that they are crisp at every zoom.
 */
import type { Shape } from '#shared/scene';
import type { Colours } from './page-colours';
import { fontOf } from './page-colours';

/** Of the shape kinds, where they belong no longer matters when they are drawn. */
export type ScreenShape = Shape extends infer S ? (S extends Shape ? Omit<S, 'region'> : never) : never;

export type Brush = {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  /** Device pixels a CSS px. */
  readonly density: number;
  /** CSS px of the canvas; what lies outside is left out. */
  readonly width: number;
  readonly height: number;
};

export function paintShapes(brush: Brush, shapes: Iterable<ScreenShape>): void {
  for (const shape of shapes) {
    if (shape.type === 'rect') paintRect(brush, shape);
    else if (shape.type === 'line') paintLine(brush, shape);
    else if (shape.type === 'ellipse') paintEllipse(brush, shape);
    else if (shape.type === 'polygon') paintPolygon(brush, shape);
    else paintText(brush, shape);
  }
}

type Of<Type extends Shape['type']> = Extract<ScreenShape, { readonly type: Type }>;

function paintRect(brush: Brush, { rect, radius = 0, fill, opacity = 1, stroke }: Of<'rect'>): void {
  const { context, colours, width, height } = brush;
  if (rect.x > width || rect.y > height || rect.x + rect.width < 0 || rect.y + rect.height < 0) return;
  const x = snap(brush, rect.x);
  const y = snap(brush, rect.y);
  const right = Math.max(snap(brush, rect.x + rect.width), x + 1 / brush.density);
  const bottom = Math.max(snap(brush, rect.y + rect.height), y + 1 / brush.density);
  if (fill && radius === 0 && !stroke) {
    // Thousands of specks on the small map: many times quicker than a path each.
    context.globalAlpha = opacity;
    context.fillStyle = colours[fill];
    context.fillRect(x, y, right - x, bottom - y);
    context.globalAlpha = 1;
    return;
  }
  const inset = stroke ? 0.5 : 0;
  context.beginPath();
  const round = Math.min(radius, (right - x) / 2, (bottom - y) / 2);
  context.roundRect(x + inset, y + inset, right - x - 2 * inset, bottom - y - 2 * inset, Math.max(round - inset, 0));
  if (fill) {
    context.globalAlpha = opacity;
    context.fillStyle = colours[fill];
    context.fill();
    context.globalAlpha = 1;
  }
  if (!stroke) return;
  context.strokeStyle = colours[stroke];
  context.lineWidth = 1;
  context.setLineDash([]);
  context.stroke();
}

function paintLine(brush: Brush, { from, to, stroke, strokeWidth = 1, dash = [] }: Of<'line'>): void {
  const { context, colours, width, height } = brush;
  if (Math.max(from.x, to.x) < -1 || Math.min(from.x, to.x) > width + 1) return;
  if (Math.max(from.y, to.y) < -1 || Math.min(from.y, to.y) > height + 1) return;
  const upright = from.x === to.x;
  const level = from.y === to.y;
  const half = (Math.round(strokeWidth * brush.density) % 2) / 2 / brush.density;
  const at = (x: number, y: number) =>
    [upright ? snap(brush, x - half) + half : x, level ? snap(brush, y - half) + half : y] as const;
  context.beginPath();
  context.moveTo(...at(from.x, from.y));
  context.lineTo(...at(to.x, to.y));
  context.setLineDash([...dash]);
  context.strokeStyle = colours[stroke];
  context.lineWidth = strokeWidth;
  context.stroke();
}

function paintEllipse(brush: Brush, { centre, radius, fill, opacity = 1, stroke, dash = [] }: Of<'ellipse'>): void {
  const { context, colours, width, height } = brush;
  if (centre.x - radius.x > width || centre.y - radius.y > height) return;
  if (centre.x + radius.x < 0 || centre.y + radius.y < 0) return;
  context.beginPath();
  context.ellipse(centre.x, centre.y, radius.x, radius.y, 0, 0, 2 * Math.PI);
  if (fill) {
    context.globalAlpha = opacity;
    context.fillStyle = colours[fill];
    context.fill();
    context.globalAlpha = 1;
  }
  if (!stroke) return;
  context.strokeStyle = colours[stroke];
  context.lineWidth = 1;
  context.setLineDash([...dash]);
  context.stroke();
}

function paintPolygon(brush: Brush, shape: Of<'polygon'>): void {
  const { context, colours } = brush;
  const { points, fill, opacity = 1, stroke, strokeWidth = 1, dash = [] } = shape;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  if (fill) {
    context.globalAlpha = opacity;
    context.fillStyle = colours[fill];
    context.fill();
    context.globalAlpha = 1;
  }
  if (!stroke) return;
  context.strokeStyle = colours[stroke];
  context.lineWidth = strokeWidth;
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
  context.stroke();
}

function paintText({ context, colours, width }: Brush, { at, text, style, fill, anchor = 'start' }: Of<'text'>): void {
  if (at.x > width + 400 || at.x < -2000) return;
  context.font = fontOf(style);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.textBaseline = 'alphabetic';
  context.fillStyle = colours[fill];
  context.fillText(text, at.x, at.y);
}

function snap({ density }: Brush, value: number): number {
  return Math.round(value * density) / density;
}
