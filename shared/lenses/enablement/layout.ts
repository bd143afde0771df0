/** Where bands, rows and columns lie, and every card in them. Scene and drop both stand on it. */
import type { Column } from '#shared/enablement';
import { columnsOf } from '#shared/enablement';
import type { Band, Item, Plan } from '#shared/plan';
import { bands } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { bottomOf } from '#shared/scene';
import { cardHeight } from './card-lines';
import {
  ABREAST,
  BAND_GAP,
  BAND_HEAD,
  BARE_ROW_HEIGHT,
  CARD_GAP,
  HEAD_CARD_HEIGHT,
  HEAD_CARD_WIDTH,
  HEADS_WIDTH,
  PADDING,
  ROW_HEIGHT,
} from './measures';
import type { PlacedRow } from './placed';
import { placedRows } from './placed';
import type { EnablementView } from './view';
import { widthOf } from './view';

export type PlacedCard = { readonly item: Item; readonly rect: Rect };

export type RowLayout = PlacedRow & {
  readonly y: number;
  readonly height: number;
  /** Who heads it, then its cells from left to right. */
  readonly cards: readonly PlacedCard[];
};

export type BandLayout = { readonly band: Band; readonly rect: Rect; readonly rows: readonly RowLayout[] };

type Layout = { readonly width: number; readonly bands: readonly BandLayout[] };

const remembered = new WeakMap<Plan, Layout>();

/** The three bands from top to bottom; the same object as long as the plan and the width are. */
export function bandsOf(plan: Plan, view: EnablementView): readonly BandLayout[] {
  const width = widthOf(view);
  const known = remembered.get(plan);
  if (known?.width === width) return known.bands;
  const layouts = laidOut(placedRows(plan), width);
  remembered.set(plan, { width, bands: layouts });
  return layouts;
}

function laidOut(placed: readonly PlacedRow[], width: number): readonly BandLayout[] {
  const layouts: BandLayout[] = [];
  let top = 0;
  for (const band of bands) {
    let y = top + BAND_HEAD;
    const own = placed.filter((row) => row.band === band);
    const rows = own.map((row): RowLayout => {
      const laid = rowAt(row, y, width, own.length === 1);
      y += laid.height;
      return laid;
    });
    layouts.push({ band, rect: { x: 0, y: top, width, height: y - top }, rows });
    top = y + BAND_GAP;
  }
  return layouts;
}

/** The row of what nobody holds is low while it is empty and others stand above it. */
function rowAt(row: PlacedRow, y: number, width: number, isOnly: boolean): RowLayout {
  const head = row.head
    ? [{ item: row.head, rect: { x: PADDING + 2, y: y + PADDING, width: HEAD_CARD_WIDTH, height: HEAD_CARD_HEIGHT } }]
    : [];
  const cells = columnsOf[row.band].map((column) => cellCards(row, column, y, width));
  const filled = Math.max(0, ...cells.flat().map(({ rect }) => bottomOf(rect) + PADDING - y));
  const least = filled === 0 && row.head === null && !isOnly ? BARE_ROW_HEIGHT : ROW_HEIGHT;
  return { ...row, y, height: Math.max(filled, least), cards: [...head, ...cells.flat()] };
}

/** The cards of a cell, so many side by side as its band has room for. */
function cellCards({ band, cells }: PlacedRow, column: Column, y: number, width: number): readonly PlacedCard[] {
  const items = cells.get(column) ?? [];
  const abreast = ABREAST[band];
  const across = (columnWidth(band, width) - 2 * PADDING - (abreast - 1) * CARD_GAP) / abreast;
  const left = columnLeft(band, column, width) + PADDING;
  const cards: PlacedCard[] = [];
  let top = y + PADDING;
  for (let from = 0; from < items.length; from += abreast) {
    const line = items.slice(from, from + abreast);
    const height = Math.max(...line.map((item) => cardHeight(item, across)));
    line.forEach((item, n) => {
      cards.push({ item, rect: { x: left + n * (across + CARD_GAP), y: top, width: across, height } });
    });
    top += height + CARD_GAP;
  }
  return cards;
}

export function columnWidth(band: Band, width: number): number {
  return (width - HEADS_WIDTH) / columnsOf[band].length;
}

/** Where a column begins. */
export function columnLeft(band: Band, column: Column, width: number): number {
  return HEADS_WIDTH + columnsOf[band].indexOf(column) * columnWidth(band, width);
}

/** Every card, row by row. */
export function cardsIn(layouts: readonly BandLayout[]): readonly PlacedCard[] {
  return layouts.flatMap(({ rows }) => rows.flatMap(({ cards }) => cards));
}

export type Cell = { readonly row: RowLayout; readonly column: Column };

/** The row and column at a point, else the nearest ones. */
export function cellAt(layouts: readonly BandLayout[], x: number, y: number): Cell | null {
  const rows = layouts.flatMap((layout) => layout.rows.map((row) => ({ row, width: layout.rect.width })));
  const near = nearest(rows, ({ row }) => awayFrom(y, row.y, row.y + row.height));
  if (!near) return null;
  const { row, width } = near;
  const column = nearest(columnsOf[row.band], (one) => {
    const left = columnLeft(row.band, one, width);
    return awayFrom(x, left, left + columnWidth(row.band, width));
  });
  return column ? { row, column } : null;
}

/** How far a number is from a stretch; 0 in it, and for what is no number. */
function awayFrom(value: number, from: number, to: number): number {
  return Number.isNaN(value) ? 0 : Math.max(from - value, 0, value - to);
}

/** The first of those that are nearest. */
function nearest<T>(all: readonly T[], away: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best !== undefined && away(best) <= away(one) ? best : one),
    undefined,
  );
}

export function bottomOfBands(layouts: readonly BandLayout[]): number {
  const last = layouts.at(-1);
  return last ? bottomOf(last.rect) : 0;
}
