/** All gates side by side: cards stacked in the column of their gate that they belong to. */
import { GATES } from '#shared/calendar';
import type { Item, Side } from '#shared/plan';
import { sides } from '#shared/plan';
import { shownTitle, TITLE_LEADING, wrapTitle } from '../card-text';
import { grouped } from './grouped';
import {
  CARD_GAP,
  COLUMN,
  COLUMN_PADDING,
  MOST_LINES,
  ROW_PADDING,
  TEXT_LEFT,
  TEXT_PADDING,
  TEXT_RIGHT,
} from './measures';
import type { Moment } from './moment';
import { momentOf, moments } from './moment';
import type { PackedRow, PlacedCard } from './packed';
import type { PlacedItem } from './placed';
import { byCell } from './placed';
import { gateIndex } from './view';

/** A gate's three columns, scene units. */
export const GATE_WIDTH = moments.length * COLUMN;
/** All gates. */
export const GATES_WIDTH = GATES.length * GATE_WIDTH;

const CARD_WIDTH = COLUMN - 2 * COLUMN_PADDING;
const TEXT_WIDTH = CARD_WIDTH - TEXT_LEFT - TEXT_RIGHT;

/** The rows of the four sides, each as high as its fullest cell. */
export function packCells(placed: readonly PlacedItem[]): readonly PackedRow[] {
  const bySide = grouped(placed, ({ transition }) => transition.side);
  return sides.map((side: Side) => packSide(bySide.get(side) ?? []));
}

function packSide(placed: readonly PlacedItem[]): PackedRow {
  const ends = new Map<number, number>();
  const cards = [...placed].sort(byCell).map((one) => {
    const x = xOfCell(gateIndex(one.transition.gate), momentOf(one.transition));
    const card = cardIn(one, x, ends.get(x) ?? ROW_PADDING);
    ends.set(x, card.rect.y + card.rect.height + CARD_GAP);
    return card;
  });
  return { height: Math.max(0, ...ends.values()) - CARD_GAP + ROW_PADDING, cards };
}

function cardIn(one: PlacedItem, column: number, y: number): PlacedCard {
  const lines = linesOf(one.item);
  const x = column + COLUMN_PADDING;
  const height = TEXT_PADDING + lines.length * TITLE_LEADING;
  const label = { x: x + TEXT_LEFT, y, width: TEXT_WIDTH, height };
  return { ...one, rect: { x, y, width: CARD_WIDTH, height }, label, lines, aside: '' };
}

/** Items never change, and setting a title is the dearest part of a layout. */
const set = new WeakMap<Item, readonly string[]>();

function linesOf(item: Item): readonly string[] {
  const known = set.get(item);
  if (known) return known;
  const wrapped = wrapTitle(shownTitle(item.title), TEXT_WIDTH, MOST_LINES);
  const lines = wrapped.length === 0 ? [''] : wrapped;
  set.set(item, lines);
  return lines;
}

/** Where a column begins. */
export function xOfCell(gate: number, moment: Moment): number {
  return gate * GATE_WIDTH + moments.indexOf(moment) * COLUMN;
}
