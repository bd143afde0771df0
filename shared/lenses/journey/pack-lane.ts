/**
 * Packs one lane: which row each card takes, and how much of its label can be read. Pure and by itself, so that an edit
 * in one lane need not look at the others; the result depends on the items alone, not on their order in the plan.
 */
import { formatSpanShort, LAST_WEEK } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, JourneyFacet } from '#shared/plan';
import { asideWidth, shownTitle } from '../card-text';
import type { Footprint, Label } from './footprint';
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
};

export type PackedLane = {
  readonly rows: number;
  /** By week; see {@link byWeek}. */
  readonly cards: readonly PackedCard[];
};

/** A card on its way: filled in step by step, because an object a step and card is what a large plan has no time for. */
type Draft = { -readonly [Field in keyof PackedCard]: PackedCard[Field] };

const NO_LABEL: Label = { left: 0, right: 0, text: '' };
const ASIDE_GAP = 14;
/** Nothing shorter than “Y7” is worth measuring. */
const ASIDE_LEAST = 10;
/** A label never starts closer than this to what stands before it. */
const BREATH = 8;

/** Earlier first, then longer, then by id: the order of packing and of reading. */
export function byWeek(a: PlacedItem, b: PlacedItem): number {
  return (
    a.journey.fromWeek - b.journey.fromWeek ||
    b.journey.toWeek - a.journey.toWeek ||
    (a.item.id < b.item.id ? -1 : a.item.id > b.item.id ? 1 : 0)
  );
}

/** Rows for a lane's cards at `scale` units a week. Entitlements take the topmost rows. No two footprints overlap. */
export function packLane(placed: readonly PlacedItem[], scale: number): PackedLane {
  const width = xOfWeek(LAST_WEEK + 1, scale);
  const cards = [...placed].sort(byWeek).map((one) => draftOf(one, scale, width));
  const bands = assignRows(cards, true, 0);
  const rows = assignRows(cards, false, bands);
  writeLabels(cards, rows, width);
  return { rows, cards };
}

function draftOf({ item, journey }: PlacedItem, scale: number, width: number): Draft {
  const bar = { left: xOfWeek(journey.fromWeek, scale), right: xOfWeek(journey.toWeek + 1, scale) };
  const print = footprintOf(shownTitle(item.title), bar, width);
  return { item, journey, row: 0, band: kindOf(item).look === 'band', print, label: NO_LABEL, aside: '' };
}

/** Gives the bands, or the others, their rows below `above` rows; says how many rows there are then. */
function assignRows(cards: readonly Draft[], band: boolean, above: number): number {
  const free = createFreeRows(cards.length);
  for (const card of cards) {
    if (card.band === band) card.row = above + free.take(card.print.ground.left, card.print.ground.right);
  }
  return above + free.count();
}

/** From left to right in each row: a card's ground always starts after that of the one before it in its row. */
function writeLabels(cards: readonly Draft[], rows: number, width: number): void {
  const limits = new Float64Array(cards.length);
  const nextInRow = new Float64Array(rows).fill(width);
  for (let i = cards.length - 1; i >= 0; i -= 1) {
    const card = cards[i];
    if (!card) continue;
    limits[i] = nextInRow[card.row] ?? width;
    nextInRow[card.row] = card.print.ground.left;
  }
  const usedInRow = new Float64Array(rows);
  for (const [i, card] of cards.entries()) {
    card.label = labelOf(card.print, (usedInRow[card.row] ?? 0) + BREATH, limits[i] ?? width);
    card.aside = asideOf(card);
    usedInRow[card.row] = Math.max(card.print.bar.right, card.label.right);
  }
}

function asideOf({ band, print, journey, label }: Draft): string {
  if (band || print.side !== 'inside' || label.text !== print.title) return '';
  const room = print.bar.right - TEXT_RIGHT - label.right - ASIDE_GAP;
  if (room < ASIDE_LEAST) return '';
  const text = formatSpanShort(journey.fromWeek, journey.toWeek);
  return asideWidth(text) <= room ? text : '';
}
