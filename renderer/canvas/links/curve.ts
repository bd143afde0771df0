/** Cubic curves of links: their path, their middle, and the shapes at their ends. Pure. */
import type { EndShape, Point, SceneConnector } from '#shared/scene';

type Curve = SceneConnector['curve'];

export function curvePath([start, first, second, end]: Curve): string {
  return `M${start.x} ${start.y}C${first.x} ${first.y} ${second.x} ${second.y} ${end.x} ${end.y}`;
}

/** The point halfway along the curve's parameter. */
export function curveMiddle([start, first, second, end]: Curve): Point {
  return {
    x: (start.x + 3 * first.x + 3 * second.x + end.x) / 8,
    y: (start.y + 3 * first.y + 3 * second.y + end.y) / 8,
  };
}

/** The outline of what a line begins with or ends in, as a path. */
export function endPath({ points, fill }: EndShape): string {
  const [first, ...rest] = points.map(({ x, y }) => `${x} ${y}`);
  return `M${first}${rest.map((point) => `L${point}`).join('')}${fill === 'none' ? '' : 'Z'}`;
}
