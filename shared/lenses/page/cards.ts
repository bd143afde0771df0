import { statusNames } from '#shared/kinds';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import { asideStyle, shownTitle, wrapTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import type { Layout } from './layout';
import { slotOf } from './layout';
import { LINE, TEXT_LEFT, TEXT_RIGHT } from './measures';
import { placeOf } from './place';

const TEXT_TOP = 4;

/** Every card, area by area. Those that look as they did are the same objects as before. */
export function pageCards(plan: Plan, layout: Layout, before?: readonly SceneCard[]): readonly SceneCard[] {
  const old = new Map<ItemId, SceneCard>(before?.map((card) => [card.id, card]));
  const cards = layout.panels.flatMap((panel) =>
    panel.shown.map((item, n) => kept(old.get(item.id), cardOf(plan, item, slotOf(panel, n), layout.lines))),
  );
  return keptList(before, cards);
}

function cardOf(plan: Plan, item: Item, rect: Rect, lines: number): SceneCard {
  const title = shownTitle(item.title);
  const width = rect.width - TEXT_LEFT - TEXT_RIGHT;
  const owner = ownerOf(plan, item);
  const card: SceneCard = {
    id: item.id,
    look: 'card',
    rect,
    label: { x: rect.x + TEXT_LEFT, y: rect.y + TEXT_TOP, width, height: lines * LINE },
    lines: wrapTitle(title, width, lines),
    title,
    aside: '',
    foot: fitText(markWords(item, owner), asideStyle, width),
    tone: toneOf(plan, item),
    resize: 'none',
    description: `${describeItem(item, title, placeOf(plan, item) ?? '')}${item.flags.includes('sdp') ? ' In every SDP.' : ''} ${owner === null ? 'Without an owner.' : `Owner: ${owner}.`}`,
  };
  return withLock(card, item);
}

/** “★ In progress · Director of education”: told in words and a sign, never by a colour alone. */
export function markWords({ status, flags }: Item, owner: string | null): string {
  const star = flags.includes('sdp') ? '★ ' : '';
  return `${star}${statusNames[status]} · ${owner ?? 'no owner'}`;
}

/** Who answers for an item, by name. */
export function ownerOf(plan: Plan, { owner }: Item): string | null {
  const known = owner === null ? undefined : plan.items.get(owner);
  return known ? shownTitle(known.title) : null;
}
