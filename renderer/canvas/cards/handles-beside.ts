import type { SceneCard } from '#shared/scene';

/** A bar of fewer px on screen would be nothing but handles. */
const HOLDABLE = 24;

/** Whether a card is so thin on screen that its edges are dragged from beside it, so that the card itself can be held. */
export function handlesBeside({ rect, resize }: Pick<SceneCard, 'rect' | 'resize'>, zoom: number): boolean {
  return resize === 'horizontal' && rect.width * zoom < HOLDABLE;
}
