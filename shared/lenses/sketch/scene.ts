import type { Plan } from '#shared/plan';
import { changedRows } from '#shared/plan';
import type { Rect, Scene, SceneCard } from '#shared/scene';
import { connectorsBetween, inflate, kept, keptScene } from '#shared/scene';
import { sketchCards } from './cards';
import { cardsAfter } from './cards-after';
import type { PlacedFrame } from './frames';
import { framesAfter, framesOf } from './frames';

const MARGIN = 48;
/** What an empty sketch shows. */
const EMPTY = { x: 0, y: 0, width: 1200, height: 720 };

/** What each scene was drawn from, so that the next one can be told from it. */
const sources = new WeakMap<Scene, { readonly plan: Plan; readonly frames: readonly PlacedFrame[] }>();

/** The sketch as a scene: plain paper, as large as what lies on it. */
export function sketchScene(plan: Plan, before?: Scene): Scene {
  const source = before && sources.get(before);
  const changed = source ? changedRows(source.plan.items, plan.items) : [];
  const frames = source ? framesAfter(source.frames, changed, plan) : framesOf(plan);
  const cards =
    source && before
      ? cardsAfter({ ...source, cards: before.cards }, plan, frames, changed)
      : sketchCards(plan, plan.items.values(), frames);
  const bounds = kept(before?.bounds, cards === before?.cards ? before.bounds : boundsOf(cards));
  const connectors = connectorsBetween(plan, cards, bounds, before?.connectors);
  const backdrop = source && before ? before.backdrop : [];
  const scene = keptScene(before, { bounds, body: bounds, backdrop, cards, connectors });
  sources.set(scene, { plan, frames });
  return scene;
}

/** Asked after every edit, of all cards: nothing is gathered on the way. */
function boundsOf(cards: readonly SceneCard[]): Rect {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { rect } of cards) {
    if (rect.x < left) left = rect.x;
    if (rect.y < top) top = rect.y;
    if (rect.x + rect.width > right) right = rect.x + rect.width;
    if (rect.y + rect.height > bottom) bottom = rect.y + rect.height;
  }
  return left > right ? EMPTY : inflate({ x: left, y: top, width: right - left, height: bottom - top }, MARGIN);
}
