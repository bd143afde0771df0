/**
 * Packs one lane: which row each card takes, and how much of its label can be read. Pure and by itself, so that an edit
 * in one lane need not look at the others; the result depends on the items alone, not on their order in the plan.
 */
import { formatSpanShort, LAST_WEEK } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, JourneyFacet } from '#shared/plan';
import { byMaking, occurrences } from '#shared/plan';
import { asideWidth, shownTitle } from '../card-text';
import type { Footprint, Label, Stretch } from './footprint';
import { footprintOf, labelOf } from './footprint';
import { createFreeRows } from './free-rows';
import { TEXT_RIGHT } from './measures';
import { xOfWeek } from './view';

/** An item with a place on the journey. */
export type PlacedItem = { readonly item: Item; readonly journey: JourneyFacet };

export type PackedCard = PlacedItem & {
  /** 0 is the lane's topmost row. */
  readonly row: number;
  readonly band: boolean;
  readonly print: Footprint;
  readonly label: Label;
  readonly aside: string;
  /** What the label may take: from where the card before it in its row ends, … */
  readonly after: number;
  /** … to where the next one's ground begins. */
  readonly upTo: number;
};

export type PackedLane = {
  readonly rows: number;
  /** By week; see {@link byWeek}. */
  readonly cards: readonly PackedCard[];
};

/** A card on its way: filled in step by step, because an object a step and card is what a large plan has no time for. */
type Draft = { -readonly [Field in keyof PackedCard]: PackedCard[Field] };

const NO_LABEL: Label = { left: 0, right: 0, text: '' };
/** The row of a card that has none yet. */
const UNPACKED = -1;
const ASIDE_GAP = 14;
/** Nothing shorter than “Y7” is worth measuring. */
const ASIDE_LEAST = 10;
/** A label never starts closer than this to what stands before it. */
const BREATH = 8;

/** Earlier first, then longer, then as they were made: the order of packing and of reading. */
export function byWeek(a: PlacedItem, b: PlacedItem): number {
  return a.journey.fromWeek - b.journey.fromWeek || b.journey.toWeek - a.journey.toWeek || byMaking(a.item, b.item);
}

/** Rows for a lane's cards at `scale` units a week. Entitlements take the topmost rows. No two footprints overlap. */
export function packLane(placed: readonly PlacedItem[], scale: number): PackedLane {
  const width = xOfWeek(LAST_WEEK + 1, scale);
  return packed(
    [...placed].sort(byWeek).map((one) => draftOf(one, scale, width)),
    width,
  );
}

/**
 * The lane at the same scale after some of its cards went and others came. Cards that keep their row and their label
 * are the very same objects.
 */
export function repackLane(
  before: PackedLane,
  gone: ReadonlySet<Item>,
  come: readonly PlacedItem[],
  scale: number,
): PackedLane {
  const width = xOfWeek(LAST_WEEK + 1, scale);
  const drafts = [...come].sort(byWeek).map((one) => draftOf(one, scale, width));
  const cards: PackedCard[] = [];
  let next = 0;
  for (const card of before.cards) {
    if (gone.has(card.item)) continue;
    for (let draft = drafts[next]; draft && byWeek(draft, card) < 0; draft = drafts[next]) {
      cards.push(draft);
      next += 1;
    }
    cards.push(card);
  }
  return packed([...cards, ...drafts.slice(next)], width);
}

function draftOf({ item, journey }: PlacedItem, scale: number, width: number): Draft {
  const bar = { left: xOfWeek(journey.fromWeek, scale), right: xOfWeek(journey.toWeek + 1, scale) };
  const twins = journey.repeats ? twinsOf(item, journey, scale) : NO_TWINS;
  const print = footprintOf(shownTitle(item.title), bar, width, twins);
  const band = kindOf(item).look === 'band';
  return { item, journey, row: UNPACKED, band, print, label: NO_LABEL, aside: '', after: 0, upTo: 0 };
}

const NO_TWINS: readonly Stretch[] = [];

/** Where an item that repeats happens again. */
function twinsOf({ facets }: Item, journey: JourneyFacet, scale: number): readonly Stretch[] {
  return occurrences(journey, facets.transition)
    .slice(1)
    .map(({ from, to }) => ({ left: xOfWeek(from, scale), right: xOfWeek(to + 1, scale) }));
}

/** `sorted` are drafts, and cards as they were packed before. */
function packed(sorted: readonly PackedCard[], width: number): PackedLane {
  const rowOf = new Int32Array(sorted.length);
  const bands = assignRows(sorted, rowOf, true, 0);
  const rows = assignRows(sorted, rowOf, false, bands);
  return { rows, cards: labelled(sorted, rowOf, rows, width) };
}

/** Gives the bands, or the others, their rows below `above` rows; says how many rows there are then. */
function assignRows(cards: readonly PackedCard[], rowOf: Int32Array, band: boolean, above: number): number {
  const free = createFreeRows(cards.length);
  for (let index = 0; index < cards.length; index += 1) {
    const card = cards[index];
    if (card?.band === band) rowOf[index] = above + free.take(card.print.ground.left, card.print.ground.right);
  }
  return above + free.count();
}

/** From left to right in each row: a card's ground always starts after that of the one before it in its row. */
function labelled(cards: readonly PackedCard[], rowOf: Int32Array, rows: number, width: number): readonly PackedCard[] {
  const limits = new Float64Array(cards.length);
  const nextInRow = new Float64Array(rows).fill(width);
  for (let i = cards.length - 1; i >= 0; i -= 1) {
    const row = rowOf[i] ?? 0;
    limits[i] = nextInRow[row] ?? width;
    nextInRow[row] = cards[i]?.print.ground.left ?? width;
  }
  const usedInRow = new Float64Array(rows);
  return cards.map((card, i) => {
    const row = rowOf[i] ?? 0;
    const written = withLabel(card, row, (usedInRow[row] ?? 0) + BREATH, limits[i] ?? width);
    usedInRow[row] = Math.max(written.print.bar.right, written.label.right, written.print.twins.at(-1)?.right ?? 0);
    return written;
  });
}

/** The card in this row with the label that there is room for: itself, where it was there and had that room before. */
function withLabel(card: PackedCard, row: number, after: number, upTo: number): PackedCard {
  const sameRoom = card.row !== UNPACKED && card.after === after && card.upTo === upTo;
  if (sameRoom && card.row === row) return card;
  const draft: Draft = card.row === UNPACKED ? card : { ...card };
  draft.row = row;
  if (sameRoom) return draft;
  draft.after = after;
  draft.upTo = upTo;
  draft.label = labelOf(card.print, after, upTo);
  draft.aside = asideOf(draft);
  return draft;
}

function asideOf({ band, print, journey, label }: Draft): string {
  if (band || print.side !== 'inside' || label.text !== print.title) return '';
  const room = print.bar.right - TEXT_RIGHT - label.right - ASIDE_GAP;
  if (room < ASIDE_LEAST) return '';
  const text = print.twins.length > 0 ? again(journey) : formatSpanShort(journey.fromWeek, journey.toWeek);
  return asideWidth(text) <= room ? text : '';
}

function again({ repeats }: JourneyFacet): string {
  return repeats === 'every-transition' ? 'every transition' : 'every year';
}
