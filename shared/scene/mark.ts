/** A small sign on a card's upper edge, told apart by its shape and not its colour: screen and exports draw the same. */
import type { Point } from './geometry';
import { LOCK_RADIUS, lockAt } from './lock';
import type { CardMark, SceneCard } from './scene';

/** Above a lock's place, so that a title that fills its card stays clear of it. */
const RAISED = 3;

/** The middle of the sign's plate, as large as a lock's: where a lock would be, or to the left of it. */
export function markAt(card: Pick<SceneCard, 'rect' | 'confidential'>): Point {
  const { x, y } = lockAt(card);
  return { x: card.confidential ? x - 2 * LOCK_RADIUS - 2 : x, y: y - RAISED };
}

/** The sign around a middle, as the commands of an SVG path; closed. */
export function markPath(mark: CardMark, { x, y }: Point): string {
  if (mark === 'square') return `M${x - 3} ${y - 3}H${x + 3}V${y + 3}H${x - 3}Z`;
  return `M${x - 3} ${y}A3 3 0 1 1 ${x + 3} ${y}A3 3 0 1 1 ${x - 3} ${y}Z`;
}
