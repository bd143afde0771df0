/** The sketch's cards after an edit, told from those before it: what has not changed stays the very same card. */
import type { ChangedRow, Item, ItemId, Plan } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { centreOf, contains, kept, keptList } from '#shared/scene';
import { describeItem } from '../describe-item';
import { inOrder, sketchCards } from './cards';
import type { PlacedFrame } from './frames';
import { frameAt } from './frames';
import { placeInWords } from './place';

/** So many cards at most are exchanged one by one. */
const FEW = 32;

/** What the cards before an edit were drawn from. */
export type Drawn = {
  readonly plan: Plan;
  readonly frames: readonly PlacedFrame[];
  readonly cards: readonly SceneCard[];
};

export function cardsAfter(
  before: Drawn,
  plan: Plan,
  frames: readonly PlacedFrame[],
  changed: readonly ChangedRow<Item>[],
): readonly SceneCard[] {
  const sameAreas = before.plan.header.areas === plan.header.areas;
  if (!sameAreas || changed.length * 4 > plan.items.size) return drawnAnew(before, plan, frames);
  if (before.frames === frames && changed.length <= FEW) return exchanged(before, plan, changed);
  const ids = new Set<ItemId>();
  for (const row of changed) ids.add((row.after ?? row.before).id);
  const old = new Map<ItemId, SceneCard>();
  const words = placesIn(before.frames, frames, plan);
  const staying: SceneCard[] = [];
  for (const card of before.cards) {
    if (ids.has(card.id)) old.set(card.id, card);
    else staying.push(words(card));
  }
  const items = changed.flatMap(({ after }) => (after ? [after] : []));
  const come = sketchCards(plan, items, frames).map((card) => kept(old.get(card.id), card));
  return keptList(before.cards, merged(staying, come));
}

/**
 * A few cards exchanged for what has become of them. Each is found by where it was in the order, so that the others are
 * not even looked at.
 */
function exchanged(before: Drawn, plan: Plan, changed: readonly ChangedRow<Item>[]): readonly SceneCard[] {
  const { frames } = before;
  const gone = sketchCards(
    before.plan,
    changed.flatMap((row) => row.before ?? []),
    frames,
  );
  const places = gone.map((card) => placeIn(before.cards, card, 0));
  const old = new Map<ItemId, SceneCard>();
  for (const place of places) {
    const card = before.cards[place];
    if (card) old.set(card.id, card);
  }
  const come = sketchCards(
    plan,
    changed.flatMap((row) => row.after ?? []),
    frames,
  ).map((card) => kept(old.get(card.id), card));
  const same = come.length === old.size && come.every((card) => old.get(card.id) === card);
  return same ? before.cards : merged(without(before.cards, places), come);
}

/** A list without the entries at `places`, which ascend. */
function without(cards: readonly SceneCard[], places: readonly number[]): readonly SceneCard[] {
  const parts: SceneCard[][] = [];
  let done = 0;
  for (const place of places) {
    parts.push(cards.slice(done, place));
    done = place + 1;
  }
  const none: SceneCard[] = [];
  return none.concat(...parts, cards.slice(done));
}

function drawnAnew(before: Drawn, plan: Plan, frames: readonly PlacedFrame[]): readonly SceneCard[] {
  const old = new Map(before.cards.map((card) => [card.id, card]));
  const cards = sketchCards(plan, plan.items.values(), frames).map((card) => kept(old.get(card.id), card));
  return keptList(before.cards, cards);
}

/** Says of a card where it lies, now that some frames have changed. Cards that no changed frame holds stay as they are. */
function placesIn(
  before: readonly PlacedFrame[],
  frames: readonly PlacedFrame[],
  plan: Plan,
): (card: SceneCard) => SceneCard {
  if (before === frames) return (card) => card;
  const changed: Rect[] = onlyIn(before, frames).concat(onlyIn(frames, before));
  return (card) => {
    const middle = centreOf(card.rect);
    if (card.look === 'frame' || !changed.some((rect) => contains(rect, middle))) return card;
    const item = plan.items.get(card.id);
    const place = placeInWords(frameAt(frames, middle));
    return item ? kept(card, { ...card, description: describeItem(item, card.title, place) }) : card;
  };
}

function onlyIn(some: readonly PlacedFrame[], others: readonly PlacedFrame[]): Rect[] {
  const known = new Set(others.map(({ item }) => item));
  return some.filter(({ item }) => !known.has(item)).map(({ rect }) => rect);
}

/** Two lists that are each in order as one; quick where few come. */
function merged(staying: readonly SceneCard[], come: readonly SceneCard[]): readonly SceneCard[] {
  if (come.length === 0) return staying;
  const parts: SceneCard[][] = [];
  let done = 0;
  for (const card of come) {
    const place = placeIn(staying, card, done);
    parts.push(staying.slice(done, place), [card]);
    done = place;
  }
  const none: SceneCard[] = [];
  return none.concat(...parts, staying.slice(done));
}

/** Where a card belongs in a list that is in order, at `from` or after it. */
function placeIn(cards: readonly SceneCard[], card: SceneCard, from: number): number {
  let low = from;
  let high = cards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = cards[middle];
    if (other && inOrder(other, card) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
