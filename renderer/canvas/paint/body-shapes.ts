import type { Viewport } from '#renderer/session';
import type { Shape } from '#shared/scene';
import { toScreen } from '../view/viewport';
import type { ScreenShape } from './paint-shapes';

/** The shapes of the body as they lie on the screen: everything moves and grows with the viewport but hairlines. */
export function bodyShapes(shapes: readonly Shape[], viewport: Viewport): readonly ScreenShape[] {
  return shapes.filter(({ region }) => region === 'body').map((shape) => onScreen(shape, viewport));
}

function onScreen(shape: Shape, viewport: Viewport): ScreenShape {
  const { zoom } = viewport;
  switch (shape.type) {
    case 'rect': {
      const { rect, radius } = shape;
      const placed = { ...toScreen(viewport, rect), width: rect.width * zoom, height: rect.height * zoom };
      return { ...shape, rect: placed, ...(radius !== undefined && { radius: radius * zoom }) };
    }
    case 'line':
      return { ...shape, from: toScreen(viewport, shape.from), to: toScreen(viewport, shape.to) };
    case 'ellipse': {
      const { radius } = shape;
      return {
        ...shape,
        centre: toScreen(viewport, shape.centre),
        radius: { x: radius.x * zoom, y: radius.y * zoom },
      };
    }
    case 'polygon':
      return { ...shape, points: shape.points.map((point) => toScreen(viewport, point)) };
    case 'text':
      return { ...shape, at: toScreen(viewport, shape.at), style: { ...shape.style, size: shape.style.size * zoom } };
  }
}
