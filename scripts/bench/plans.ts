/** The plans that are measured: as `plan generate` makes them, but with every item laid on the sketch too. */

import { lenses } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { generatePlan } from '#shared/templates';

const LINKS_PER_ITEM = 0.6;
const SEED = 1;
/** A cell of the grid that cards lie in; they are 180 wide, so there is ground between them to press on. */
export const CELL = { width: 220, height: 110 } as const;
/** Columns to rows so that the whole is about as wide as it is high. */
const COLUMNS_SHARE = 0.65;

/** The same number of items gives the same plan; another seed another one. */
export function benchPlan(items: number, seed: number = SEED): Plan {
  const plan = generatePlan({ items, links: Math.round(items * LINKS_PER_ITEM), seed });
  const across = columnsOf(items);
  const laid = [...plan.items.values()].map((item, index): [Item['id'], Item] => {
    const free = { x: (index % across) * CELL.width, y: Math.floor(index / across) * CELL.height };
    return [item.id, { ...item, facets: { ...item.facets, free } }];
  });
  return { ...plan, items: new Map(laid) };
}

/** The sketch of a plan, which is where cards are aimed at. */
export function sketchOf(plan: Plan): Scene {
  return lenses.sketch.scene(plan, lenses.sketch.defaultView);
}

/** How many cards lie side by side. */
export function columnsOf(items: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(items * COLUMNS_SHARE)));
}
