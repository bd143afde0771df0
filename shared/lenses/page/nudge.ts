/** What an arrow key means on the page, and where an item belongs that is made from another one. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Item, Placing, Plan } from '#shared/plan';
import type { Beside, Direction } from '../lens';
import { contentOf, pageFacet } from './content';
import { placed } from './drop';
import { areaFull, noAreaThere, noPlace } from './faults';
import type { Panel } from './layout';
import { layoutOf } from './place';
import { placingAt } from './rank';

type Standing = { readonly panel: Panel; readonly at: number; readonly others: readonly Item[] };

function standingOf(plan: Plan, item: Item): Standing | null {
  const facet = pageFacet(item);
  const panel = layoutOf(plan).panels.find(({ area }) => area.id === facet?.area);
  const at = panel?.items.findIndex(({ id }) => id === item.id) ?? -1;
  return panel && at !== -1 ? { panel, at, others: panel.items.filter(({ id }) => id !== item.id) } : null;
}

/**
 * Up and down, one place in the order; a large step, the first or last one that is shown. Left and right, the next area,
 * at the same place; a large step, the first or last area of the half. At the edge nothing changes.
 */
export function nudgeOnPage(plan: Plan, item: Item, direction: Direction, large: boolean): Result<Placing> {
  const standing = standingOf(plan, item);
  if (!standing) return noPlace();
  const { panel, at, others } = standing;
  const step = direction === 'left' || direction === 'up' ? -1 : 1;
  const last = Math.min(others.length, Math.max(at, layoutOf(plan).most - 1));
  if (direction === 'up' || direction === 'down') {
    const next = large ? (step === -1 ? 0 : last) : Math.min(Math.max(at + step, 0), last);
    return ok(next === at ? {} : placed(plan, item, panel.area.id, others, next));
  }
  const there = areaBeside(plan, panel, step, large);
  return ok(there ? placingAt(item, there.area.id, there.items, indexIn(plan, there, at)) : {});
}

function indexIn(plan: Plan, { items }: Panel, at: number): number {
  return Math.min(at, items.length, layoutOf(plan).most - 1);
}

/** The area before or after this one in its half; from the end of a half on into the other. */
function areaBeside(plan: Plan, { area }: Panel, step: -1 | 1, large: boolean): Panel | null {
  const { panels } = layoutOf(plan);
  if (large) {
    const half = panels.filter((panel) => panel.area.half === area.half);
    const end = half.at(step === -1 ? 0 : -1);
    return end && end.area.id !== area.id ? end : null;
  }
  return panels[panels.findIndex((panel) => panel.area.id === area.id) + step] ?? null;
}

/** A sibling, the next one and what grows downwards stand after an item; above it is before it; beside it, the next area. */
export function besideOnPage(plan: Plan, item: Item, where: Beside): Result<Placing> {
  const standing = standingOf(plan, item);
  if (!standing) return noPlace();
  const { panel, at } = standing;
  const { most } = layoutOf(plan);
  if (where === 'left' || where === 'right') {
    const there = areaBeside(plan, panel, where === 'left' ? -1 : 1, false);
    if (!there) return noAreaThere();
    if (there.items.length >= most) return areaFull(there.area.name);
    return ok(fresh(there, indexIn(plan, there, at)));
  }
  if (panel.items.length >= most) return areaFull(panel.area.name);
  return ok(fresh(panel, where === 'up' ? at : at + 1));
}

/** A place for something new at an index of an area. */
function fresh({ area, items }: Panel, index: number): Placing {
  return placingAt({ facets: {} } as Item, area.id, items, index);
}

/** The placing at the end of an area, as it is chosen by name. */
export function endOfArea(plan: Plan, item: Item, area: string): Placing | null {
  const column = contentOf(plan).columns.find((known) => known.area.id === area);
  if (!column) return null;
  const others = column.items.filter(({ id }) => id !== item.id);
  return placingAt(item, column.area.id, others, others.length);
}
