/** Cubic curves of links: their path, their middle, and the arrowhead at their end. Pure. */
import type { Point, SceneConnector } from '#shared/scene';

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

const LENGTH = 8;
const HALF_WIDTH = 3.5;

/** A filled arrowhead that ends where the curve does, as a path. */
export function arrowPath([, , second, end]: Curve): string {
  const length = Math.hypot(end.x - second.x, end.y - second.y) || 1;
  const x = (end.x - second.x) / length;
  const y = (end.y - second.y) / length;
  const back = { x: end.x - x * LENGTH, y: end.y - y * LENGTH };
  const left = { x: back.x - y * HALF_WIDTH, y: back.y + x * HALF_WIDTH };
  const right = { x: back.x + y * HALF_WIDTH, y: back.y - x * HALF_WIDTH };
  return `M${end.x} ${end.y}L${left.x} ${left.y}L${right.x} ${right.y}Z`;
}
