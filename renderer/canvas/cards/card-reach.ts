import type { Rect, SceneCard } from '#shared/scene';
import { bottomOf, rightOf, unionOf } from '#shared/scene';

/** A card with its label where that runs past it: what is pointed at and what the selection ring goes around. */
export function reachOf({ rect, label, look }: Pick<SceneCard, 'rect' | 'label' | 'look'>): Rect {
  if (look === 'frame') return rect;
  const beyond =
    label.x < rect.x || rightOf(label) > rightOf(rect) || label.y < rect.y || bottomOf(label) > bottomOf(rect);
  if (!beyond) return rect;
  const union = unionOf([rect, label]);
  // A little air after the last letter.
  return { ...union, width: union.width + 4 };
}

/** Everywhere that a card is seen: itself with its label, and wherever it happens again. */
export function partsOfCard(card: SceneCard): readonly Rect[] {
  return card.twins ? [reachOf(card), ...card.twins] : [reachOf(card)];
}
