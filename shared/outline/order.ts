/** The orders in which items stand in a branch. Each is total, so that a tree never depends on the order of rows. */

import type { Item } from '#shared/plan';
import { codeNumber } from '#shared/plan';

export type Order = (a: Item, b: Item) => number;

/** As they were made: by the number of their codes. */
export const byCode: Order = (a, b) =>
  (codeNumber(a.code) ?? Number.MAX_SAFE_INTEGER) - (codeNumber(b.code) ?? Number.MAX_SAFE_INTEGER) ||
  byText(a.code, b.code) ||
  byText(a.id, b.id);

/** As they come in a child's years: by first week, then the shorter first. */
export const byWeek: Order = (a, b) => {
  const one = a.facets.journey;
  const two = b.facets.journey;
  if (!one || !two) return Number(!one) - Number(!two) || byCode(a, b);
  return one.fromWeek - two.fromWeek || one.toWeek - two.toWeek || byCode(a, b);
};

/** As they come around a gate: by first week, then the shorter first. */
export const byAround: Order = (a, b) => {
  const one = a.facets.transition;
  const two = b.facets.transition;
  if (!one || !two) return Number(!one) - Number(!two) || byCode(a, b);
  return one.fromOffset - two.fromOffset || one.toOffset - two.toOffset || byCode(a, b);
};

/** As they are read on the sketch: from top to bottom, then from left to right. */
export const byPosition: Order = (a, b) => {
  const one = a.facets.free;
  const two = b.facets.free;
  if (!one || !two) return Number(!one) - Number(!two) || byCode(a, b);
  return one.y - two.y || one.x - two.x || byCode(a, b);
};

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts items into drawers, each in the order given. */
export function sortedBy<Drawer>(
  items: Iterable<Item>,
  drawerOf: (item: Item) => Drawer,
  order: (drawer: Drawer) => Order,
): ReadonlyMap<Drawer, readonly Item[]> {
  const drawers = new Map<Drawer, Item[]>();
  for (const item of items) {
    const drawer = drawerOf(item);
    const held = drawers.get(drawer);
    if (held) held.push(item);
    else drawers.set(drawer, [item]);
  }
  for (const [drawer, held] of drawers) held.sort(order(drawer));
  return drawers;
}
