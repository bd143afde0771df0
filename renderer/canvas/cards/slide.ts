/** How far the title of a long bar can slide along it, and how far it does for a view. Pure. */
import { asideStyle } from '#shared/lenses';
import type { SceneCard } from '#shared/scene';
import { rightOf } from '#shared/scene';
import { measureText } from '#shared/text-metrics';

/** Where a label starts and how far it can go, scene units. */
export type Slide = { readonly from: number; readonly most: number };

/** Between the edge of the view and a label that waits there, px. */
const INSET = 10;
const TEXT_RIGHT = 10;
const ASIDE_GAP = 14;
const LEAST_WAY = 24;

/** How far a card's label can slide, or null where that is hardly any way. */
export function slideOf({ rect, label, aside, look, lines }: SceneCard): Slide | null {
  if (look === 'frame' || lines.length > 1 || label.x < rect.x) return null;
  const asideRoom = aside === '' ? 0 : measureText(aside, asideStyle) + ASIDE_GAP;
  const most = rightOf(rect) - TEXT_RIGHT - asideRoom - rightOf(label);
  return most < LEAST_WAY ? null : { from: label.x, most };
}

/** How far a label is moved when the view begins at `left` in the scene. */
export function slidBy({ from, most }: Slide, left: number, zoom: number): number {
  return Math.min(Math.max(left + INSET / zoom - from, 0), most);
}

export type SlidingLabels = Map<HTMLElement, Slide>;
