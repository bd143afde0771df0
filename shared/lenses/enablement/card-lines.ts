/** How the title of a card is set, and how high the card is with it. */
import type { Item } from '#shared/plan';
import { shownTitle, wrapTitle } from '../card-text';
import { CARD_LINES, FOOT, LINE, TEXT_LEFT, TEXT_RIGHT, TEXT_TOP } from './measures';

/** Items never change, and setting a title is the dearest part of a layout. */
const set = new WeakMap<Item, { readonly width: number; readonly lines: readonly string[] }>();

/** The title in as many lines as it takes on a card of this width, three at most. */
export function cardLines(item: Item, width: number): readonly string[] {
  const known = set.get(item);
  if (known?.width === width) return known.lines;
  const wrapped = wrapTitle(shownTitle(item.title), textWidth(width), CARD_LINES);
  const lines = wrapped.length === 0 ? [''] : wrapped;
  set.set(item, { width, lines });
  return lines;
}

/** The room that a card of this width has for text. */
export function textWidth(width: number): number {
  return width - TEXT_LEFT - TEXT_RIGHT;
}

export function cardHeight(item: Item, width: number): number {
  return 2 * TEXT_TOP + cardLines(item, width).length * LINE + FOOT;
}
