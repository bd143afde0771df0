/** Where a lens is looked at that nobody has looked at yet. Pure. */
import type { Viewport } from '#renderer/session';
import { rightOf } from '#shared/scene';
import type { Stage } from '../stage';
import { firstViewport, restingViewport, topViewport } from './viewport';

/** Its top, where the lens says so; the start of the scene; where its axis has heads, the first one that a card lies below. */
export function firstLook({ lens, scene, pane }: Pick<Stage, 'lens' | 'scene' | 'pane'>): Viewport {
  if (lens.startsAtTop) return topViewport(scene, pane);
  const viewport = firstViewport(scene, pane);
  const head = lens
    .heads()
    .find(({ rect }) => scene.cards.some((card) => card.rect.x >= rect.x && card.rect.x < rightOf(rect)));
  return head ? restingViewport(scene, { ...viewport, x: -head.rect.x * viewport.zoom }, pane) : viewport;
}
