/** What a position among the rings means: how settled an item is, and what its sector stands for. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Item, Placing, Plan, Ring } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';
import { noAreas } from './faults';
import { layoutOf, ringAt, sectorAt } from './layout';
import type { Sectors } from './sectors';
import { sectorsIn } from './sectors';
import type { RingsView } from './view';

/** The ring and sector under the card's middle. Fails with `no-areas` in a plan that has no sectors. */
export function dropOnRings(plan: Plan, view: RingsView, item: Item, rect: Rect): Result<Placing> {
  const layout = layoutOf(plan, view);
  const sectors = sectorsIn(plan);
  const at = centreOf(rect);
  const sector = sectors.list[sectorAt(layout, at)];
  return sector ? ok(placingIn(sectors, item, ringAt(layout, at), sector.id)) : noAreas();
}

/** The place, with what else is said of its stance. */
export function placingIn(sectors: Sectors, item: Pick<Item, 'facets' | 'tags'>, ring: Ring, sector: string): Placing {
  const said = sectors.saying(item, sector);
  const facets = { stance: { ...item.facets.stance, ring }, ...said.facets };
  return said.tags ? { tags: said.tags, facets } : { facets };
}
