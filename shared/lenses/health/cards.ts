import { kindOf, statusNames } from '#shared/kinds';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import { asideStyle, shownTitle, wrapTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import type { Row } from './layout';
import { slotOf } from './layout';
import { CARD_LINES, LINE, TEXT_LEFT, TEXT_RIGHT, TEXT_TOP } from './measures';
import { placeOf } from './place';

/** Every card, function by function; those that look as they did are the very same objects. */
export function healthCards(plan: Plan, rows: readonly Row[], before?: readonly SceneCard[]): readonly SceneCard[] {
  const old = new Map<ItemId, SceneCard>(before?.map((card) => [card.id, card]));
  const cards = rows.flatMap((row) =>
    row.items.map((item, n) => kept(old.get(item.id), cardOf(plan, item, slotOf(row, n)))),
  );
  return keptList(before, cards);
}

function cardOf(plan: Plan, item: Item, rect: Rect): SceneCard {
  const title = shownTitle(item.title);
  const width = rect.width - TEXT_LEFT - TEXT_RIGHT;
  const owner = item.owner === null ? undefined : plan.items.get(item.owner);
  const foot = `${statusNames[item.status]} · ${owner ? shownTitle(owner.title) : 'no owner'}`;
  const { look } = kindOf(item);
  const card: SceneCard = {
    id: item.id,
    look: look === 'frame' ? 'card' : look,
    rect,
    label: { x: rect.x + TEXT_LEFT, y: rect.y + TEXT_TOP, width, height: CARD_LINES * LINE },
    lines: wrapTitle(title, width, CARD_LINES),
    title,
    aside: '',
    foot: fitText(foot, asideStyle, width),
    tone: toneOf(plan, item),
    resize: 'none',
    description: describeItem(item, title, `Would move ${placeOf(plan, item) ?? ''}`),
  };
  return withLock(card, item);
}
