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

type Standing = PlacedItem & { readonly row: number; readonly band: boolean; readonly print: Footprint };

const ASIDE_GAP = 14;
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
  const sorted = [...placed].sort(byWeek);
  const bands = createFreeRows(sorted.length);
  const cards = createFreeRows(sorted.length);
  const standing = sorted.map(({ item, journey }): Standing => {
    const bar = { left: xOfWeek(journey.fromWeek, scale), right: xOfWeek(journey.toWeek + 1, scale) };
    const print = footprintOf(shownTitle(item.title), bar, xOfWeek(LAST_WEEK + 1, scale));
    const band = kindOf(item).look === 'band';
    const row = (band ? bands : cards).take(print.ground.left, print.ground.right);
    return { item, journey, row, band, print };
  });
  const below = bands.count();
  const rowed = standing.map((card) => (card.band ? card : { ...card, row: card.row + below }));
  return { rows: below + cards.count(), cards: withLabels(rowed, xOfWeek(LAST_WEEK + 1, scale)) };
}

/** Each row from left to right: a card's ground always starts after that of the one before it in its row. */
function withLabels(cards: readonly Standing[], width: number): readonly PackedCard[] {
  const nextInRow = new Map<number, number>();
  const limits = cards.map(() => width);
  for (let i = cards.length - 1; i >= 0; i -= 1) {
    const card = cards[i];
    if (!card) continue;
    limits[i] = nextInRow.get(card.row) ?? width;
    nextInRow.set(card.row, card.print.ground.left);
  }
  const usedInRow = new Map<number, number>();
  return cards.map((card, i) => {
    const label = labelOf(card.print, (usedInRow.get(card.row) ?? 0) + BREATH, limits[i] ?? width);
    usedInRow.set(card.row, Math.max(card.print.bar.right, label.right));
    return { ...card, label, aside: asideOf(card, label) };
  });
}

function asideOf({ band, print, journey }: Standing, label: Label): string {
  if (band || print.side !== 'inside' || label.text !== print.title) return '';
  const text = formatSpanShort(journey.fromWeek, journey.toWeek);
  const room = print.bar.right - TEXT_RIGHT - label.right - ASIDE_GAP;
  return room > 0 && asideWidth(text) <= room ? text : '';
}
