/** What follows from an item's kind for whoever counts or places items, so that no list of kinds is kept elsewhere. */
import type { Item } from '#shared/plan';
import { kindOf } from './catalogue';

/** Whether it is drawn around others and says only that they belong together. */
export function isFrame(item: Pick<Item, 'kind'>): boolean {
  return kindOf(item).look === 'frame';
}

/** Whether it is something that the plan sets out to do or know; bodies and roles only answer for that, frames hold it, functions are there anyway. */
export function isWork(item: Pick<Item, 'kind'>): boolean {
  const { canOwn, isStanding = false } = kindOf(item);
  return !canOwn && !isStanding && !isFrame(item);
}
