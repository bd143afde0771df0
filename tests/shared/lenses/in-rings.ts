/** Items among the rings, and plans with as many sectors as a test wants. */
import type { AreaId, Item, PlanHeader, Ring, StanceFacet } from '#shared/plan';
import { builtItem } from '../../plans';

/** An item in a ring and an area. */
export function inRing(
  id: string,
  ring: Ring,
  area = 'weeks',
  { stance, ...fields }: Partial<Omit<Item, 'id'>> & { readonly stance?: Partial<StanceFacet> } = {},
): Item {
  return builtItem(id, {
    kind: 'practice',
    ...fields,
    facets: { stance: { ring, ...stance }, area: { area: area as AreaId, rank: 1 } },
  });
}

/** So many areas, `a0`, `a1`, … */
export function areasOf(count: number): PlanHeader['areas'] {
  return Array.from({ length: count }, (_, n) => ({
    id: `a${n}` as AreaId,
    name: `Area ${n + 1}`,
    half: n % 2 === 0 ? 'edge' : 'core',
    tone: (n % 6) + 1,
  }));
}
