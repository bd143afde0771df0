/** All gates side by side: on each side three bands, before, at and after, with cards stacked in the column of their gate. */
import { GATES } from '#shared/calendar';
import type { Item, Side } from '#shared/plan';
import { sides } from '#shared/plan';
import { shownTitle, TITLE_LEADING, wrapTitle } from '../card-text';
import { grouped } from './grouped';
import {
  BAND_MIN_HEIGHT,
  BAND_PADDING,
  CARD_GAP,
  COLUMN_PADDING,
  MOST_LINES,
  TEXT_LEFT,
  TEXT_PADDING,
  TEXT_RIGHT,
} from './measures';
import { momentOf, moments } from './moment';
import type { MomentBand, PackedRow, PlacedCard } from './packed';
import type { PlacedItem } from './placed';
import { byCell } from './placed';
import { gateIndex } from './view';

/** How wide all gates are together. */
export function widthOfGates(column: number): number {
  return GATES.length * column;
}

/** The rows of the four sides, each band as high as its fullest cell. */
export function packCells(placed: readonly PlacedItem[], column: number): readonly PackedRow[] {
  const bySide = grouped(placed, ({ transition }) => transition.side);
  return sides.map((side: Side) => packSide(bySide.get(side) ?? [], column));
}

function packSide(placed: readonly PlacedItem[], column: number): PackedRow {
  const byMoment = grouped([...placed].sort(byCell), ({ transition }) => momentOf(transition));
  const bands: MomentBand[] = [];
  const cards = new Map<Item, PlacedCard>();
  let y = 0;
  for (const moment of moments) {
    const ends = new Map<number, number>();
    for (const one of byMoment.get(moment) ?? []) {
      const x = gateIndex(one.transition.gate) * column;
      const card = cardIn(one, { x, y: ends.get(x) ?? y + BAND_PADDING, width: column });
      ends.set(x, card.rect.y + card.rect.height + CARD_GAP);
      cards.set(one.item, card);
    }
    const filled = Math.max(y, ...ends.values()) - CARD_GAP + BAND_PADDING - y;
    const height = Math.max(filled, BAND_MIN_HEIGHT);
    bands.push({ moment, y, height });
    y += height;
  }
  return { height: y, bands, cards: [...placed].sort(byCell).flatMap(({ item }) => cards.get(item) ?? []) };
}

function cardIn(one: PlacedItem, at: { readonly x: number; readonly y: number; readonly width: number }): PlacedCard {
  const width = at.width - 2 * COLUMN_PADDING;
  const room = width - TEXT_LEFT - TEXT_RIGHT;
  const lines = linesOf(one.item, room);
  const x = at.x + COLUMN_PADDING;
  const height = TEXT_PADDING + lines.length * TITLE_LEADING;
  const label = { x: x + TEXT_LEFT, y: at.y, width: room, height };
  return { ...one, rect: { x, y: at.y, width, height }, label, lines, aside: '' };
}

/** Items never change, and setting a title is the dearest part of a layout. */
const set = new WeakMap<Item, { readonly room: number; readonly lines: readonly string[] }>();

function linesOf(item: Item, room: number): readonly string[] {
  const known = set.get(item);
  if (known?.room === room) return known.lines;
  const wrapped = wrapTitle(shownTitle(item.title), room, MOST_LINES);
  const lines = wrapped.length === 0 ? [''] : wrapped;
  set.set(item, { room, lines });
  return lines;
}
