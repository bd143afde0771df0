/** What a position among the rings means: how settled an item is, and which area it belongs to. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { AreaId, Item, Placing, Plan, Ring } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';
import { noAreas } from './faults';
import { layoutOf, ringAt, sectorAt } from './layout';
import type { RingsView } from './view';

/** The ring and sector under the card's middle. Fails with `no-areas` in a plan that has no sectors. */
export function dropOnRings(plan: Plan, view: RingsView, item: Item, rect: Rect): Result<Placing> {
  const layout = layoutOf(plan, view);
  const at = centreOf(rect);
  const area = plan.header.areas[sectorAt(layout, at)];
  return area ? ok(placingIn(item, ringAt(layout, at), area.id)) : noAreas();
}

/** The place, with what else is said of its stance; in another area an item keeps its rank. */
export function placingIn({ facets }: Pick<Item, 'facets'>, ring: Ring, area: AreaId): Placing {
  return {
    facets: { stance: { ...facets.stance, ring }, area: { ...facets.area, area, rank: facets.area?.rank ?? 0 } },
  };
}
