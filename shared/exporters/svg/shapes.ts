import type { Shape, Theme } from '#shared/scene';
import { textElement } from './text';
import { element } from './xml';

/** One shape of the backdrop. */
export function shapeElement(shape: Shape, theme: Theme): string {
  switch (shape.type) {
    case 'rect': {
      const { rect, radius, fill, opacity, stroke } = shape;
      return element('rect', {
        ...rect,
        rx: radius,
        fill: fill ? theme[fill] : 'none',
        'fill-opacity': opacity,
        stroke: stroke && theme[stroke],
      });
    }
    case 'line': {
      const { from, to, stroke, strokeWidth, dash } = shape;
      const straight = from.x === to.x || from.y === to.y;
      return element('line', {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        stroke: theme[stroke],
        'stroke-width': strokeWidth,
        'stroke-dasharray': dash?.join(' '),
        'shape-rendering': straight ? 'crispEdges' : undefined,
      });
    }
    case 'ellipse': {
      const { centre, radius, fill, opacity, stroke, dash } = shape;
      return element('ellipse', {
        cx: centre.x,
        cy: centre.y,
        rx: radius.x,
        ry: radius.y,
        fill: fill ? theme[fill] : 'none',
        'fill-opacity': opacity,
        stroke: stroke && theme[stroke],
        'stroke-dasharray': dash?.join(' '),
      });
    }
    case 'polygon': {
      const { points, fill, opacity, stroke, strokeWidth, dash } = shape;
      return element('polygon', {
        points: points.map(({ x, y }) => `${x},${y}`).join(' '),
        fill: fill ? theme[fill] : 'none',
        'fill-opacity': opacity,
        stroke: stroke && theme[stroke],
        'stroke-width': strokeWidth,
        'stroke-linejoin': 'round',
        'stroke-dasharray': dash?.join(' '),
      });
    }
    case 'text':
      return textElement(shape.at, shape.text, shape.style, theme[shape.fill], { anchor: shape.anchor });
  }
}
