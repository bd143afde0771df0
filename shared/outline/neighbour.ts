import type { Direction } from '#shared/lenses';
import type { Destination } from './grouping';

/** The destination before (up, left) or after (down, right) the one that an item is in; null at either end. */
export function neighbour(among: readonly Destination[], branch: string, direction: Direction): Destination | null {
  const now = among.findIndex((known) => known.branch === branch);
  const back = direction === 'up' || direction === 'left';
  return (now === -1 ? among.at(back ? -1 : 0) : among[now + (back ? -1 : 1)]) ?? null;
}
