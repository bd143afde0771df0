import type { Fail } from '#shared/base';
import type { Draft } from '#shared/change';
import type { Item, ItemId, Placing } from '#shared/plan';
import { checkFacets } from './facet-rules';
import { checkFields, checkOwner, checkParties } from './field-rules';

/** An item’s new place, in any number of lenses. */
export type Placement = {
  readonly id: ItemId;
  readonly placing: Placing;
};

/** [P2, P3, P4, P6, P10] The reason why an item can't have the place that it was given, or null where it can. */
export function checkPlaced(draft: Draft, item: Item, placing: Placing): Fail | null {
  const problem = checkFacets(draft.header(), item.facets) ?? checkParties(item.id, item.facets, draft.item);
  // Most places are facets, and many cards are moved at once.
  if (problem || Object.keys(placing).every((name) => name === 'facets')) return problem;
  return checkFields(item) ?? checkOwner(item.id, item.owner, draft.item);
}
