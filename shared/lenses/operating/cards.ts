import { kindOf, statusNames } from '#shared/kinds';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { fitText, measureText } from '#shared/text-metrics';
import { asideStyle, shownTitle, wrapTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import type { Layout } from './layout';
import { slotIn, slotOf } from './layout';
import { CARD_LINES, LINE, TEXT_LEFT, TEXT_RIGHT, TEXT_TOP } from './measures';
import { place } from './place';
import { levelAt } from './placed';
import type { OperatingView } from './view';

/** Functions first, then civic work ring by ring; cards that look as they did are the very same objects. */
export function modelCards(
  plan: Plan,
  { stage }: OperatingView,
  { rows, civic }: Layout,
  before?: readonly SceneCard[],
): readonly SceneCard[] {
  const old = new Map<ItemId, SceneCard>(before?.map((card) => [card.id, card]));
  const keep = (item: Item, rect: Rect, lines: number) => kept(old.get(item.id), cardOf(plan, item, rect, lines));
  return keptList(before, [
    ...rows.map((row) => keep(row.item, slotIn(row, levelAt(row.operating, stage)), CARD_LINES)),
    ...civic.flatMap((part) => part.items.map((item, n) => keep(item, slotOf(part, n), 2))),
  ]);
}

function cardOf(plan: Plan, item: Item, rect: Rect, lines: number): SceneCard {
  const title = shownTitle(item.title);
  const width = rect.width - TEXT_LEFT - TEXT_RIGHT;
  const { look } = kindOf(item);
  const card: SceneCard = {
    id: item.id,
    look: look === 'frame' ? 'card' : look,
    rect,
    label: { x: rect.x + TEXT_LEFT, y: rect.y + TEXT_TOP, width, height: lines * LINE },
    lines: wrapTitle(title, width, lines),
    title,
    aside: '',
    foot: footOf(plan, item, width),
    tone: toneOf(plan, item),
    resize: 'none',
    description: describeItem(item, title, place(item) ?? ''),
  };
  return withLock(card, item);
}

/** The status and who answers for it; where there is no room for both, who answers for it. */
function footOf({ items }: Plan, { owner, status }: Item, width: number): string {
  const by = (owner && items.get(owner)) || null;
  const name = by ? shownTitle(by.title) : 'no owner';
  const whole = `${statusNames[status]} · ${name}`;
  return measureText(whole, asideStyle) <= width ? whole : fitText(name, asideStyle, width);
}
