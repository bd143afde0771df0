/** Items as sentences name them. */
import type { Item } from './item';

/** Of a longer title its beginning is enough to know it by. */
const MOST_SIGNS = 60;

/** No sentence names more of them than this. */
const MOST_NAMES = 3;

/** “Coach new middle leaders”; its code where it has no title. */
export function named(item: Pick<Item, 'title' | 'code'>): string {
  const title = item.title.replace(/\s+/g, ' ').replace(/[!.]+/g, '.').trim().replace(/\.$/, '');
  if (title === '') return item.code;
  return `“${title.length > MOST_SIGNS ? `${title.slice(0, MOST_SIGNS).trim()}…` : title}”`;
}

/** “One”, “Two” and “Three”; of more than three, how many there are besides. */
export function namedAll(items: readonly Pick<Item, 'title' | 'code'>[]): string {
  const names = items.slice(0, MOST_NAMES).map(named);
  const more = items.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${String(more)} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
