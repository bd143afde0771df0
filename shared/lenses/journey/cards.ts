import { kindOf } from '#shared/kinds';
import type { Plan } from '#shared/plan';
import type { Paint, SceneCard } from '#shared/scene';
import { toneOf } from '#shared/scene';
import { shownTitle } from '../card-text';
import { describeItem, lockOf } from '../describe-item';
import type { JourneyLayout, LaneLayout } from './layout';
import { CARD_HEIGHT, LANE_PADDING, ROW_PITCH } from './measures';
import type { PackedCard } from './pack-lane';
import { placeInWords } from './place';

/** Every placed item's card, by lane and then by week: the order in which they are read and focused. */
export function journeyCards(plan: Plan, layout: JourneyLayout): readonly SceneCard[] {
  return layout.lanes.flatMap((lane) => lane.packed.cards.map((card) => cardOf(plan, lane, card)));
}

function cardOf(plan: Plan, lane: LaneLayout, { item, journey, row, print, label, aside }: PackedCard): SceneCard {
  const title = shownTitle(item.title);
  const place = placeInWords(journey, lane.lane?.name);
  const y = lane.y + LANE_PADDING + row * ROW_PITCH;
  const { bar } = print;
  const tone: Paint = toneOf(plan, item);
  const { look } = kindOf(item);
  return {
    id: item.id,
    look: look === 'frame' ? 'card' : look,
    rect: { x: bar.left, y, width: bar.right - bar.left, height: CARD_HEIGHT },
    label: { x: label.left, y, width: label.right - label.left, height: CARD_HEIGHT },
    lines: [label.text],
    title,
    aside,
    tone,
    resize: 'horizontal',
    ...lockOf(item),
    description: describeItem(item, title, place),
  };
}
