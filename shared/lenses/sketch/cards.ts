/** The sketch's cards: wherever the user put them. Frames come first, the largest behind. */
import type { FreeFacet, Item, Plan } from '#shared/plan';
import type { SceneCard } from '#shared/scene';
import { toneOf } from '#shared/scene';
import { fitFrameTitle, shownTitle } from '../card-text';
import { describeItem, lockOf } from '../describe-item';
import { isFrame, linesOf, rectOf, TEXT_LEFT, TEXT_RIGHT } from './card-rect';
import { placeOf } from './place';

const FRAME_TITLE = { inset: 14, top: 8, height: 24 } as const;

export function sketchCards(plan: Plan): readonly SceneCard[] {
  const frames: SceneCard[] = [];
  const cards: SceneCard[] = [];
  for (const item of plan.items.values()) {
    const { free } = item.facets;
    if (!free) continue;
    if (isFrame(item)) frames.push(frameCard(plan, item, free));
    else cards.push(plainCard(plan, item, free));
  }
  return [...frames.sort(largestFirst), ...cards.sort(inReadingOrder)];
}

function frameCard(plan: Plan, item: Item, free: FreeFacet): SceneCard {
  const rect = rectOf(item, free);
  const { inset, top, height } = FRAME_TITLE;
  const label = { x: rect.x + inset, y: rect.y + top, width: Math.max(rect.width - 2 * inset, 0), height };
  const lines = [fitFrameTitle(shownTitle(item.title), label.width)];
  return { ...common(plan, item), look: 'frame', rect, label, lines };
}

function plainCard(plan: Plan, item: Item, free: FreeFacet): SceneCard {
  const rect = rectOf(item, free);
  const width = Math.max(rect.width - TEXT_LEFT - TEXT_RIGHT, 0);
  const label = { x: rect.x + TEXT_LEFT, y: rect.y, width, height: rect.height };
  return { ...common(plan, item), look: 'card', rect, label, lines: linesOf(item, free) };
}

function common(plan: Plan, item: Item) {
  const title = shownTitle(item.title);
  return {
    id: item.id,
    title,
    aside: '',
    tone: toneOf(plan, item),
    resize: 'both',
    ...lockOf(item),
    description: describeItem(item, title, placeOf(plan, item) ?? ''),
  } as const;
}

function largestFirst(a: SceneCard, b: SceneCard): number {
  return b.rect.width * b.rect.height - a.rect.width * a.rect.height || inReadingOrder(a, b);
}

function inReadingOrder(a: SceneCard, b: SceneCard): number {
  return a.rect.y - b.rect.y || a.rect.x - b.rect.x || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
