/** Items with a place on the journey, for the tests of this folder. */
import type { Item, LaneId } from '#shared/plan';
import { builtItem } from '../../plans';

export function placed(
  id: string,
  fromWeek: number,
  toWeek: number,
  fields: Partial<Item> & { lane?: string } = {},
): Item {
  const { lane = 'curriculum', ...rest } = fields;
  return builtItem(id, { ...rest, facets: { ...rest.facets, journey: { fromWeek, toWeek, lane: lane as LaneId } } });
}
