import { kindOf } from '#shared/kinds';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { kept, keptList, toneOf } from '#shared/scene';
import { shownTitle } from '../card-text';
import { describeItem, withLock } from '../describe-item';
import type { JourneyLayout, LaidOut, LaneLayout } from './layout';
import { shownCards } from './layout';
import { CARD_HEIGHT, LANE_PADDING, LOW_TWIN, ROW_PITCH } from './measures';
import type { PackedCard } from './pack-lane';
import { byWeek } from './pack-lane';
import { placeInWords } from './place';

/** Earlier cards, with what they were drawn from. */
export type DrawnCards = LaidOut & { readonly cards: readonly SceneCard[] };

/** Every placed item's card, by lane and then by week: the order in which they are read and focused. */
export function journeyCards(plan: Plan, layout: JourneyLayout): readonly SceneCard[] {
  return layout.lanes.flatMap((lane) => shownCards(lane).map((card) => cardOf(plan, lane, card)));
}

/** The same, told from earlier cards: those that look as they did are the very same objects. */
export function journeyCardsAfter(before: DrawnCards, plan: Plan, layout: JourneyLayout): readonly SceneCard[] {
  const oldLanes = lanesWithCards(before);
  const oldCard = cardFinder(before.cards);
  const sameGround = sameWords(before.plan, plan);
  const cards: SceneCard[] = [];
  for (const lane of layout.lanes) {
    const old = oldLanes.find((known) => known.lane.lane?.id === lane.lane?.id);
    if (sameGround && old?.lane === lane) append(cards, old.cards);
    else {
      const stays = sameGround && old?.lane.lane === lane.lane && old.lane.y === lane.y;
      const draw = (card: PackedCard, was: SceneCard | undefined) =>
        kept(was ?? oldCard(card.item), cardOf(plan, lane, card));
      redraw(cards, lane, old, stays, draw);
    }
  }
  return keptList(before.cards, cards);
}

/** Whether what cards say of areas and of parts of the year is the same. */
function sameWords({ header: a }: Plan, { header: b }: Plan): boolean {
  return a.areas === b.areas && a.halfTermPattern === b.halfTermPattern;
}

type LaneWithCards = { readonly lane: LaneLayout; readonly cards: readonly SceneCard[] };

function lanesWithCards({ layout, cards }: DrawnCards): readonly LaneWithCards[] {
  let start = 0;
  return layout.lanes.map((lane) => {
    const end = start + shownCards(lane).length;
    const own = cards.slice(start, end);
    start = end;
    return { lane, cards: own };
  });
}

/**
 * Adds a lane's cards to `cards`. One that is packed as before, in a lane that `stays` where it was, is drawn as before.
 * Both the cards and the earlier ones go by week, so that they can be walked through in step.
 */
function redraw(
  cards: SceneCard[],
  lane: LaneLayout,
  old: LaneWithCards | undefined,
  stays: boolean,
  draw: (card: PackedCard, was: SceneCard | undefined) => SceneCard,
): void {
  const olds = old ? shownCards(old.lane) : [];
  let next = 0;
  for (const card of shownCards(lane)) {
    let was = olds[next];
    while (was && was !== card && byWeek(was, card) < 0) {
      next += 1;
      was = olds[next];
    }
    const drawn = was?.item.id === card.item.id ? old?.cards[next] : undefined;
    cards.push(stays && was === card && drawn ? drawn : draw(card, drawn));
  }
}

/** So many cards are looked for one by one before all of them are put in order. */
const FEW = 8;

/** Finds the earlier cards of items that have changed their weeks or lane. */
function cardFinder(cards: readonly SceneCard[]): (item: Item) => SceneCard | undefined {
  let known: ReadonlyMap<ItemId, SceneCard> | undefined;
  let asked = 0;
  return ({ id }) => {
    asked += 1;
    if (asked <= FEW) return cards.find((card) => card.id === id);
    known ??= new Map(cards.map((card) => [card.id, card]));
    return known.get(id);
  };
}

function append(cards: SceneCard[], more: readonly SceneCard[]): void {
  for (const card of more) cards.push(card);
}

function cardOf(plan: Plan, lane: LaneLayout, { item, journey, row, print, label, aside }: PackedCard): SceneCard {
  const title = shownTitle(item.title);
  const y = lane.y + LANE_PADDING + row * ROW_PITCH;
  const { bar } = print;
  const { look } = kindOf(item);
  const card: SceneCard = {
    id: item.id,
    look: look === 'frame' ? 'card' : look,
    rect: { x: bar.left, y, width: bar.right - bar.left, height: CARD_HEIGHT },
    label: { x: label.left, y, width: label.right - label.left, height: CARD_HEIGHT },
    lines: [label.text],
    title,
    aside,
    tone: toneOf(plan, item),
    resize: 'horizontal',
    description: describeItem(item, title, placeInWords(plan, item, journey, lane.lane?.name)),
  };
  const twins = twinRects(print, y);
  return withLock(twins.length > 0 ? { ...card, twins } : card, item);
}

/** Where the card happens again: as high as itself, or low enough for the label above them. */
function twinRects({ twins, low }: PackedCard['print'], y: number): readonly Rect[] {
  const top = low ? y + CARD_HEIGHT - LOW_TWIN : y;
  return twins.map(({ left, right }) => ({
    x: left,
    y: top,
    width: right - left,
    height: low ? LOW_TWIN : CARD_HEIGHT,
  }));
}
