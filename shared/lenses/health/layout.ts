/** Where the functions and the cards in them lie. */
import type { Item, Plan, TrustFunction } from '#shared/plan';
import { trustFunctions } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { bottomOf } from '#shared/scene';
import {
  CARD_GAP,
  CARD_HEIGHT,
  CARD_WIDTH,
  COLUMNS,
  PADDING,
  ROW_BARE,
  ROW_GAP,
  ROW_HEAD,
  ROWS_LEFT,
  ROWS_WIDTH,
} from './measures';
import { moversOf } from './placed';

export type Row = { readonly name: TrustFunction; readonly rect: Rect; readonly items: readonly Item[] };

const remembered = new WeakMap<Plan, readonly Row[]>();

/** [H5] A row for each function, as high as its cards need; the same object as long as the plan is. */
export function rowsOf(plan: Plan): readonly Row[] {
  const known = remembered.get(plan);
  if (known) return known;
  const movers = moversOf(plan);
  const rows: Row[] = [];
  for (const name of trustFunctions) {
    const items = movers.get(name) ?? [];
    const last = rows.at(-1);
    const y = last ? bottomOf(last.rect) + ROW_GAP : 0;
    rows.push({ name, items, rect: { x: ROWS_LEFT, y, width: ROWS_WIDTH, height: heightFor(items.length) } });
  }
  remembered.set(plan, rows);
  return rows;
}

function heightFor(cards: number): number {
  const below = Math.ceil(cards / COLUMNS) * (CARD_HEIGHT + CARD_GAP) + PADDING - CARD_GAP;
  return ROW_HEAD + (cards === 0 ? ROW_BARE : below);
}

/** The place of the card number `n` of a row, from 0. */
export function slotOf({ rect }: Row, n: number): Rect {
  return {
    x: rect.x + PADDING + (n % COLUMNS) * (CARD_WIDTH + CARD_GAP),
    y: rect.y + ROW_HEAD + Math.floor(n / COLUMNS) * (CARD_HEIGHT + CARD_GAP),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  };
}

/** The row at a height: that which holds it, else the nearest. */
export function rowAt(plan: Plan, y: number): Row | undefined {
  const away = ({ rect }: Row) => Math.max(rect.y - y, 0, y - bottomOf(rect));
  return rowsOf(plan).reduce<Row | undefined>((best, row) => (best && away(best) <= away(row) ? best : row), undefined);
}
