/** Cards in the hand are drawn to the edges and middles of those in view, where the lens lets them lie anywhere. */
import { viewStore } from '#renderer/session';
import type { Guide } from '#shared/arrange';
import { snap } from '#shared/arrange';
import type { Grain } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import type { Point, Rect, SceneCard } from '#shared/scene';
import { overlaps, unionOf } from '#shared/scene';
import { magnetOf, pulledWay } from '../gestures/magnet';
import type { Backstage } from '../stage';
import { seenRect } from '../view/viewport';

/** How near a line must come to draw cards to it, px. */
const REACH = 6;

export type Snapped = { readonly by: Point; readonly guides: readonly Guide[] };

/**
 * The way of the cards `ids` with what snapping adds to it. Where the lens gives positions a meaning, only the places
 * that it names draw the card in the hand, which lies at `held` now; with a grain it keeps to steps of that.
 */
export function snapped({ now }: Backstage, ids: ReadonlySet<ItemId>, by: Point, held: Rect, grain?: Grain): Snapped {
  const stage = now();
  const { lens, lensId, scene, pane } = stage;
  const viewport = viewStore.getState().viewports[lensId];
  if (!viewport) return { by, guides: [] };
  if (!lens.freePositions) return { by: pulledWay(magnetOf(stage, viewport.zoom, grain), held, by), guides: [] };
  return snappedWay(scene.cards, ids, by, seenRect(viewport, pane), viewport.zoom);
}

/**
 * The way of the cards `ids` with what snapping adds to it. `seen` is the part of the scene in view; what lies outside
 * draws nothing, because nobody could see why.
 */
export function snappedWay(
  cards: readonly SceneCard[],
  ids: ReadonlySet<ItemId>,
  by: Point,
  seen: Rect,
  zoom: number,
): Snapped {
  const held = cards.filter(({ id }) => ids.has(id)).map(({ rect }) => rect);
  const group = unionOf(held);
  const others = cards.filter(({ id, rect }) => !ids.has(id) && overlaps(rect, seen)).map(({ rect }) => rect);
  const { by: more, guides } = snap({ ...group, x: group.x + by.x, y: group.y + by.y }, others, REACH / zoom);
  return { by: { x: by.x + more.x, y: by.y + more.y }, guides };
}
