/** The small lock on the card of what is confidential: screen and exports draw the same. */
import type { Point } from './geometry';
import { rightOf } from './geometry';
import type { SceneCard } from './scene';

/** Of the round plate that the lock stands on, scene units. */
export const LOCK_RADIUS = 7;
const INSET = 10;

/** The middle of the lock's plate: on the card's upper edge, near its right end. */
export function lockAt({ rect }: Pick<SceneCard, 'rect'>): Point {
  const x = rect.width < 3 * INSET ? rect.x + rect.width / 2 : rightOf(rect) - INSET;
  return { x, y: rect.y + 1 };
}

/** The lock around a middle, as the commands of an SVG path: shackle and body. */
export function lockPath({ x, y }: Point): string {
  const at = (value: number) => String(Math.round(value * 100) / 100);
  const shackle = `M${at(x - 2)} ${at(y - 0.5)}V${at(y - 1.8)}A2 2 0 0 1 ${at(x + 2)} ${at(y - 1.8)}V${at(y - 0.5)}`;
  return `${shackle}M${at(x - 3)} ${at(y - 0.5)}H${at(x + 3)}V${at(y + 3.5)}H${at(x - 3)}Z`;
}
