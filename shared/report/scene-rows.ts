/**
 * A part of a scene, cut out between two heights: for pictures that are too tall for a page. Axis and gutter come along;
 * what is drawn inside keeps its size.
 */
import type { Rect, Scene, SceneCard, Shape } from '#shared/scene';
import { bottomOf, movedWay } from '#shared/scene';

/** The body of the scene between `top` and `bottom`, moved up to where the body begins. Heights in scene units. */
export function sceneRows(scene: Scene, top: number, bottom: number): Scene {
  const lift = top - scene.body.y;
  const within = (card: SceneCard) => card.rect.y >= top && card.rect.y < bottom;
  const cards = scene.cards.filter(within);
  const ids = new Set(cards.map((card) => card.id));
  const cut = scene.bounds.height - (bottom - top);
  return {
    bounds: { ...scene.bounds, height: scene.bounds.height - (scene.body.height - (bottom - top)) },
    body: { ...scene.body, height: bottom - top },
    backdrop: cut <= 0 ? scene.backdrop : scene.backdrop.flatMap((shape) => shapeBetween(shape, top, bottom, lift)),
    cards: cards.map((card) => ({
      ...card,
      rect: lifted(card.rect, lift),
      label: lifted(card.label, lift),
      ...(card.twins && { twins: card.twins.map((twin) => lifted(twin, lift)) }),
    })),
    connectors: scene.connectors
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map((connector) => ({
        ...connector,
        way: movedWay(connector.way, { x: 0, y: -lift }),
        labelAt: { ...connector.labelAt, y: connector.labelAt.y - lift },
      })),
  };
}

function lifted(rect: Rect, lift: number): Rect {
  return { ...rect, y: rect.y - lift };
}

/** What is pinned to the upper edge stays; the rest is cut to the stretch and moved with it. */
function shapeBetween(shape: Shape, top: number, bottom: number, lift: number): readonly Shape[] {
  if (shape.region === 'top' || shape.region === 'corner') return [shape];
  switch (shape.type) {
    case 'text':
      return shape.at.y >= top && shape.at.y < bottom
        ? [{ ...shape, at: { x: shape.at.x, y: shape.at.y - lift } }]
        : [];
    case 'line': {
      const [low, high] = [Math.min(shape.from.y, shape.to.y), Math.max(shape.from.y, shape.to.y)];
      if (high < top || low > bottom) return [];
      const clip = (y: number) => Math.min(Math.max(y, top), bottom) - lift;
      return [
        { ...shape, from: { x: shape.from.x, y: clip(shape.from.y) }, to: { x: shape.to.x, y: clip(shape.to.y) } },
      ];
    }
    // A ring can't be cut: it stays whole where its middle is.
    case 'ellipse': {
      const { centre } = shape;
      return centre.y >= top && centre.y < bottom ? [{ ...shape, centre: { ...centre, y: centre.y - lift } }] : [];
    }
    // Nor can a closed shape: it stays whole where it begins.
    case 'polygon': {
      const highest = Math.min(...shape.points.map(({ y }) => y));
      return highest >= top && highest < bottom
        ? [{ ...shape, points: shape.points.map(({ x, y }) => ({ x, y: y - lift })) }]
        : [];
    }
    case 'rect': {
      const y = Math.max(shape.rect.y, top);
      const height = Math.min(bottomOf(shape.rect), bottom) - y;
      return height <= 0 ? [] : [{ ...shape, rect: { ...shape.rect, y: y - lift, height } }];
    }
  }
}
