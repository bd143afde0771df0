import type { Item } from '#shared/plan';
import { moves } from './placed';
import { civicWords, levelWords } from './words';

/** “Local”, “Local, next aligned”, “Civic work: influence”; null for what is in neither. */
export function place({ facets: { operating, civic } }: Item): string | null {
  if (operating) {
    const now = levelWords[operating.now].name;
    return operating.next && moves(operating) ? `${now}, next ${lower(levelWords[operating.next].name)}` : now;
  }
  return civic ? `Civic work: ${lower(civicWords[civic.ring].name)}` : null;
}

function lower(name: string): string {
  return name.toLowerCase();
}
