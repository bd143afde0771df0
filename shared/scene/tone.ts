import type { Item, Plan } from '#shared/plan';
import type { Paint } from './theme';

/** The colour of an item: that of its priority area, or the neutral one. */
export function toneOf(plan: Plan, item: Item): Paint {
  const { area: facet } = item.facets;
  const area = facet && plan.header.areas.find((known) => known.id === facet.area);
  return area ? (`area-${area.tone}` as Paint) : 'area-none';
}
