import { kindOf } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import type { SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { shownTitle, wrapTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import type { PlacedCard, RingsLayout } from './layout';
import { TEXT_LEFT, TEXT_RIGHT } from './measures';
import { placeInWords } from './place';
import { natureMarks, natureNames } from './ring-words';
import type { Sectors } from './sectors';
import { sectorsIn } from './sectors';
import type { CardSize } from './view';
import { cardOfSize, cardSizes } from './view';

/** Every card, in reading order; those that look as they did in an earlier list are the very same objects. */
export function ringCards(plan: Plan, layout: RingsLayout, before: readonly SceneCard[] = []): readonly SceneCard[] {
  const old = new Map(before.map((card) => [card.id, card]));
  const sectors = sectorsIn(plan);
  const cards = layout.cards.map((one) => kept(old.get(one.item.id), cardOf(plan, sectors, one, layout.view.cards)));
  return keptList(before, cards);
}

function cardOf(plan: Plan, sectors: Sectors, { item, stance, sector, rect }: PlacedCard, size: CardSize): SceneCard {
  const title = shownTitle(item.title);
  const { look } = kindOf(item);
  const nature = stance.nature ? `, ${natureNames[stance.nature].toLowerCase()}` : '';
  const card: SceneCard = {
    id: item.id,
    look: look === 'frame' ? 'card' : look,
    rect,
    label: { ...rect, x: rect.x + TEXT_LEFT, width: rect.width - TEXT_LEFT - TEXT_RIGHT },
    lines: linesOf(item, size),
    title,
    aside: '',
    tone: toneOf(plan, item),
    ...(stance.nature && { mark: natureMarks[stance.nature] }),
    resize: 'none',
    description: describeItem(item, title, `${placeInWords(sectors, { stance, sector })}${nature}`),
  };
  return withLock(card, item);
}

/** Items never change, and setting a title is the dearest part of a card. */
const set = Object.fromEntries(cardSizes.map((size) => [size, new WeakMap<Item, readonly string[]>()])) as Readonly<
  Record<CardSize, WeakMap<Item, readonly string[]>>
>;

function linesOf(item: Item, size: CardSize): readonly string[] {
  const known = set[size].get(item);
  if (known) return known;
  const { width, lines } = cardOfSize[size];
  const wrapped = wrapTitle(shownTitle(item.title), width - TEXT_LEFT - TEXT_RIGHT, lines);
  const shown = wrapped.length === 0 ? [''] : wrapped;
  set[size].set(item, shown);
  return shown;
}
