/** How large cards and frames of the sketch are. */
import { isFrame } from '#shared/kinds';
import type { FreeFacet, Item } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { shownTitle, TITLE_LEADING, wrapTitle } from '../card-text';

const CARD_WIDTH = 180;
const MOST_LINES = 3;
export const TEXT_LEFT = 13;
export const TEXT_RIGHT = 10;
/** Above and below a card's title together. */
const TEXT_PADDING = 20;
const FRAME = { width: 480, height: 320 } as const;

/** Where an item is drawn. A size of its own counts; otherwise a card is as high as its title. */
export function rectOf(item: Item, free: FreeFacet): Rect {
  if (isFrame(item)) return frameRect(free);
  return cardRect(free, free.height === undefined ? linesOf(item, free).length : 0);
}

/** The rectangle of a frame; one that was never resized has the usual size. */
export function frameRect({ x, y, width = FRAME.width, height = FRAME.height }: FreeFacet): Rect {
  return { x, y, width, height };
}

/** A card's rectangle with so many lines of title. */
export function cardRect({ x, y, width = CARD_WIDTH, height }: FreeFacet, lines: number): Rect {
  return { x, y, width, height: height ?? TEXT_PADDING + lines * TITLE_LEADING };
}

/** A card's title as it fits: three lines, or as many as a height of its own has room for. */
export function linesOf(item: Item, { width = CARD_WIDTH, height }: FreeFacet): readonly string[] {
  const most = height === undefined ? MOST_LINES : Math.max(1, Math.floor((height - TEXT_PADDING / 2) / TITLE_LEADING));
  const lines = wrapTitle(shownTitle(item.title), Math.max(width - TEXT_LEFT - TEXT_RIGHT, 0), most);
  return lines.length === 0 ? [''] : lines;
}
