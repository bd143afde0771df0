import type { Item } from '#shared/plan';
import { listOf, numberWord } from '../../grammar';
import { mentionOf } from '../../item-table';

/** How many titles a sentence names before it only counts. */
export const MOST_NAMED = 3;

/** The item's title in quotation marks, as it stands inside a sentence. */
export function quoted(item: Item): string {
  return `“${mentionOf(item)}”`;
}

/** All titles where they are few, else the first of them and how many more. */
export function some(items: readonly Item[]): string {
  const named = items.slice(0, MOST_NAMED).map(quoted);
  const more = items.length - named.length;
  return more <= 0 ? listOf(named) : `${named.join(', ')} and ${numberWord(more)} more`;
}
