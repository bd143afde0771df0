/** The sketch's cards: wherever the user put them. Frames come first, the largest behind. */
import { isFrame } from '#shared/kinds';
import type { FreeFacet, Item, Plan } from '#shared/plan';
import type { SceneCard } from '#shared/scene';
import { centreOf, toneOf } from '#shared/scene';
import { fitFrameTitle, shownTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import { cardRect, frameRect, linesOf, TEXT_LEFT, TEXT_RIGHT } from './card-rect';
import type { PlacedFrame } from './frames';
import { frameAt } from './frames';
import { placeInWords } from './place';

const FRAME_TITLE = { inset: 14, top: 8, height: 24 } as const;

/** The cards of some items, in their order; items without a place have none. */
export function sketchCards(plan: Plan, items: Iterable<Item>, frames: readonly PlacedFrame[]): SceneCard[] {
  const cards: SceneCard[] = [];
  for (const item of items) {
    const { free } = item.facets;
    if (free) cards.push(isFrame(item) ? frameCard(plan, item, free) : plainCard(plan, item, free, frames));
  }
  return cards.sort(inOrder);
}

function frameCard(plan: Plan, item: Item, free: FreeFacet): SceneCard {
  const title = shownTitle(item.title);
  const rect = frameRect(free);
  const { inset, top, height } = FRAME_TITLE;
  const label = { x: rect.x + inset, y: rect.y + top, width: Math.max(rect.width - 2 * inset, 0), height };
  const card: SceneCard = {
    id: item.id,
    look: 'frame',
    rect,
    label,
    lines: [fitFrameTitle(title, label.width)],
    title,
    aside: '',
    tone: toneOf(plan, item),
    resize: 'both',
    description: describeItem(item, title, placeInWords(undefined)),
  };
  return withLock(card, item);
}

function plainCard(plan: Plan, item: Item, free: FreeFacet, frames: readonly PlacedFrame[]): SceneCard {
  const title = shownTitle(item.title);
  const lines = linesOf(item, free);
  const rect = cardRect(free, lines.length);
  const width = Math.max(rect.width - TEXT_LEFT - TEXT_RIGHT, 0);
  const card: SceneCard = {
    id: item.id,
    look: 'card',
    rect,
    label: { x: rect.x + TEXT_LEFT, y: rect.y, width, height: rect.height },
    lines,
    title,
    aside: '',
    tone: toneOf(plan, item),
    resize: 'both',
    description: describeItem(item, title, placeInWords(frameAt(frames, centreOf(rect)))),
  };
  return withLock(card, item);
}

/** Frames before cards, the largest first; cards as they are read. */
export function inOrder(a: SceneCard, b: SceneCard): number {
  if (a.look !== b.look) return a.look === 'frame' ? -1 : 1;
  return (a.look === 'frame' ? largestFirst(a, b) : 0) || inReadingOrder(a, b);
}

function largestFirst(a: SceneCard, b: SceneCard): number {
  return b.rect.width * b.rect.height - a.rect.width * a.rect.height;
}

function inReadingOrder(a: SceneCard, b: SceneCard): number {
  return a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
