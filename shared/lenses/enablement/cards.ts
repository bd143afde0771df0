import { daysInWords, fullestTerm, isEven, loadsOf } from '#shared/enablement';
import { kindOf } from '#shared/kinds';
import type { EnablementFacet, Item, ItemId, Plan } from '#shared/plan';
import { terms } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import { asideStyle, fitTitle, shownTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import { loadInWords } from './bars';
import { cardLines, textWidth } from './card-lines';
import type { BandLayout, PlacedCard } from './layout';
import { cardsIn } from './layout';
import { FOOT, TEXT_LEFT, TEXT_TOP } from './measures';
import { placeOf } from './place';
import { standsAsBody } from './placed';

/** Every card, band by band; those that look as they did are the very same objects. */
export function enablementCards(
  plan: Plan,
  layouts: readonly BandLayout[],
  before?: readonly SceneCard[],
): readonly SceneCard[] {
  const old = new Map<ItemId, SceneCard>(before?.map((card) => [card.id, card]));
  return keptList(
    before,
    cardsIn(layouts).map((placed) => kept(old.get(placed.item.id), cardOf(plan, placed))),
  );
}

function cardOf(plan: Plan, { item, rect }: PlacedCard): SceneCard {
  return withLock(standsAsBody(item) ? headCard(plan, item, rect) : workCard(plan, item, rect), item);
}

/** A body or role: its name in one line; its bars are drawn below it. */
function headCard(plan: Plan, item: Item, rect: Rect): SceneCard {
  const load = loadsOf(plan).get(item.id);
  const days = load ? `. ${loadInWords(load)}` : '';
  return plainCard(plan, item, rect, {
    lines: [fitTitle(shownTitle(item.title), textWidth(rect.width))],
    foot: '',
    description: `${placeOf(plan, item) ?? ''}${days}`,
  });
}

/** What somebody holds: its title, its days and who answers for it. */
function workCard(plan: Plan, item: Item, rect: Rect): SceneCard {
  const { enablement } = item.facets;
  const foot = enablement?.band === 'school' && enablement.need ? '' : footOf(plan, enablement);
  const said = [placeOf(plan, item) ?? '', foot].filter((part) => part !== '').join('. ');
  return plainCard(plan, item, rect, {
    lines: cardLines(item, rect.width),
    foot: fitText(foot, asideStyle, textWidth(rect.width)),
    description: said,
  });
}

type Said = { readonly lines: readonly string[]; readonly foot: string; readonly description: string };

function plainCard(plan: Plan, item: Item, rect: Rect, { lines, foot, description }: Said): SceneCard {
  const title = shownTitle(item.title);
  const width = textWidth(rect.width);
  const { look } = kindOf(item);
  return {
    id: item.id,
    look: look === 'frame' ? 'card' : look,
    rect,
    label: {
      x: rect.x + TEXT_LEFT,
      y: rect.y + TEXT_TOP,
      width,
      // Without a foot the title stands in the middle of the card.
      height: rect.height - 2 * TEXT_TOP - (foot === '' ? 0 : FOOT),
    },
    lines,
    title,
    aside: '',
    ...(foot !== '' && { foot }),
    tone: toneOf(plan, item),
    resize: 'none',
    description: describeItem(item, title, description),
  };
}

/** “9 days · Director of Education answers”. */
function footOf(plan: Plan, facet: EnablementFacet | undefined): string {
  return [daysOf(facet), answersFor(plan, facet)].filter((part) => part !== '').join(' · ');
}

function daysOf(facet: EnablementFacet | undefined): string {
  const days = facet?.daysPerTerm;
  if (days === undefined) return '';
  if (typeof days === 'number') return daysInWords(days);
  const taken = { autumn: days.autumn ?? 0, spring: days.spring ?? 0, summer: days.summer ?? 0 };
  if (isEven(taken)) return daysInWords(taken.autumn);
  const filled = terms.filter((term) => taken[term] > 0);
  const fullest = fullestTerm({ taken, has: null });
  return filled.length === 1 ? `${daysInWords(taken[fullest])} in ${fullest}` : `up to ${daysInWords(taken[fullest])}`;
}

function answersFor(plan: Plan, facet: EnablementFacet | undefined): string {
  const accountable = (facet?.raci ?? []).filter(({ code }) => code === 'A');
  const [one] = accountable;
  if (!one) return 'nobody accountable';
  if (accountable.length > 1) return `${String(accountable.length)} accountable`;
  return `A: ${shownTitle(plan.items.get(one.party)?.title ?? '')}`;
}
