import { kindOf } from '#shared/kinds';
import type { ItemId, Plan } from '#shared/plan';
import type { SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { shownTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import type { LaidOut, TransitionsLayout } from './layout';
import type { PlacedCard } from './packed';
import { placeInWords } from './place';

/** Every card, in reading order. */
export function transitionCards(plan: Plan, { cards, view }: TransitionsLayout): readonly SceneCard[] {
  return cards.map((card) => cardOf(plan, card, view.gate !== null));
}

/** The same, told from earlier cards: those that look as they did are the very same objects. */
export function transitionCardsAfter(
  before: LaidOut & { readonly cards: readonly SceneCard[] },
  plan: Plan,
  layout: TransitionsLayout,
): readonly SceneCard[] {
  const sameAreas = before.plan.header.areas === plan.header.areas;
  if (sameAreas && before.layout === layout) return before.cards;
  const old = new Map<ItemId, { readonly from: PlacedCard; readonly card: SceneCard }>();
  before.layout.cards.forEach((from, n) => {
    const card = before.cards[n];
    if (card) old.set(from.item.id, { from, card });
  });
  const cards = layout.cards.map((now) => {
    const was = old.get(now.item.id);
    if (sameAreas && was && staysAsItWas(was.from, now)) return was.card;
    return kept(was?.card, cardOf(plan, now, layout.view.gate !== null));
  });
  return keptList(before.cards, cards);
}

function staysAsItWas(from: PlacedCard, now: PlacedCard): boolean {
  const [a, b] = [from.rect, now.rect];
  const samePlace = a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
  const sameLabel = from.label.x === now.label.x && from.label.width === now.label.width;
  const sameWords = sameLabel && from.lines[0] === now.lines[0] && from.aside === now.aside;
  return from.item === now.item && samePlace && sameWords;
}

function cardOf(plan: Plan, { item, transition, rect, label, lines, aside }: PlacedCard, wide: boolean): SceneCard {
  const title = shownTitle(item.title);
  const { look } = kindOf(item);
  const card: SceneCard = {
    id: item.id,
    // A band is ground that links run over; among stacked cards one would be written across.
    look: wide && look === 'band' ? 'band' : 'card',
    rect,
    label,
    lines,
    title,
    aside,
    tone: toneOf(plan, item),
    resize: wide ? 'horizontal' : 'none',
    description: describeItem(item, title, placeInWords(transition)),
  };
  return withLock(card, item);
}
