import { GATES } from '#shared/calendar';
import type { Item, Plan, TransitionFacet } from '#shared/plan';
import { formatAround } from './around-words';
import { sideNames } from './sides';

/** “Y6 → Y7, Sending, 6 weeks before – 2 weeks after”, or null for an item at no gate. */
export function placeOf(_plan: Plan, { facets: { transition } }: Item): string | null {
  return transition ? placeInWords(transition) : null;
}

/** “Y6 → Y7, Sending, 6 weeks before – 2 weeks after”. */
export function placeInWords(transition: TransitionFacet): string {
  const gate = GATES.find(({ id }) => id === transition.gate);
  return `${gate?.short ?? 'A gate'}, ${sideNames[transition.side]}, ${formatAround(transition)}`;
}
