import type { Item, Plan } from '#shared/plan';
import { byRank, contentOf, pageFacet } from './content';
import type { Layout } from './layout';
import { laidOut } from './layout';
import { MOST_STEPS } from './measures';

const remembered = new WeakMap<Plan, Layout>();

/** The page of a plan; the same object as long as the plan is. */
export function layoutOf(plan: Plan): Layout {
  const known = remembered.get(plan) ?? laidOut(plan.header, contentOf(plan));
  remembered.set(plan, known);
  return known;
}

/** [O5] Whether the page is set as small as it can be. */
export function isPageTight(plan: Plan): boolean {
  return layoutOf(plan).isTight;
}

/** [O4] How many priorities and first steps there was no room for, or that were not to be shown. */
export function leftOffPage(plan: Plan): number {
  const { steps } = contentOf(plan);
  const stepsLeft = Math.max((steps?.items.length ?? 0) - MOST_STEPS, 0);
  return layoutOf(plan).panels.reduce((sum, { items, shown }) => sum + items.length - shown.length, stepsLeft);
}

/** “Closing gaps, 2 of 4”; null for what is no priority of an area. */
export function placeOf(plan: Plan, item: Item): string | null {
  const facet = pageFacet(item);
  if (!facet) return null;
  const column = contentOf(plan).columns.find(({ area }) => area.id === facet.area);
  if (!column) return null;
  const isThere = plan.items.get(item.id) === item;
  // It may be asked of an item that is to be put there.
  const items = isThere ? column.items : [...column.items.filter(({ id }) => id !== item.id), item].sort(byRank);
  return `${column.area.name}, ${items.indexOf(item) + 1} of ${items.length}`;
}

/** [O4] Whether it is one of those that do not fit, and that its area counts. */
export function isLeftOut(plan: Plan, item: Item): boolean {
  if (plan.items.get(item.id) !== item || !pageFacet(item)) return false;
  return !layoutOf(plan).panels.some(({ shown }) => shown.includes(item));
}
