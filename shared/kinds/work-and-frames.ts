/** What follows from an item's kind for whoever counts or places items, so that no list of kinds is kept elsewhere. */
import type { Item } from '#shared/plan';
import { isKindId, kindOf } from './catalogue';

/** Whether it is drawn around others and says only that they belong together. */
export function isFrame(item: Pick<Item, 'kind'>): boolean {
  return kindOf(item).look === 'frame';
}

/** An item as far as it says what it is. */
export type Told = Pick<Item, 'kind'> & Partial<Pick<Item, 'facets'>>;

/**
 * Whether it is something that the plan sets out to do or know; bodies and roles only answer for that, frames hold it,
 * functions and the decisions of a scheme of delegation are there anyway.
 */
export function isWork(item: Told): boolean {
  const { canOwn, isStanding = false } = kindOf(item);
  return !canOwn && !isStanding && !isFrame(item) && !isDelegated(item);
}

/** Whether it is a decision that comes up again and again, and stands in a scheme of delegation. */
export function isDelegated({ kind, facets }: Told): boolean {
  return kind === 'decision' && facets?.delegation !== undefined;
}

/** Said of the journey, not met on it. */
const notMet: ReadonlySet<string> = new Set([
  'note',
  'insight',
  'question',
  'decision',
  'risk',
  'body',
  'role',
  'frame',
]);

/** Whether a child on the journey can meet it: what is done and promised, not what is asked, decided, noted or feared. */
export function isMet({ kind }: Pick<Item, 'kind'>): boolean {
  return isKindId(kind) && !notMet.has(kind);
}
