/** The lines of links and the shapes at their ends, as paths. Pure. */
import type { EndShape, Way } from '#shared/scene';
import { startOf } from '#shared/scene';

export function linePath(way: Way): string {
  const { x, y } = startOf(way);
  return `M${x} ${y}${way.map(([, a, b, end]) => `C${a.x} ${a.y} ${b.x} ${b.y} ${end.x} ${end.y}`).join('')}`;
}

/** The outline of what a line begins with or ends in, as a path. */
export function endPath({ points, fill }: EndShape): string {
  const [first, ...rest] = points.map(({ x, y }) => `${x} ${y}`);
  return `M${first}${rest.map((point) => `L${point}`).join('')}${fill === 'none' ? '' : 'Z'}`;
}
