import type { FacetPatch, ItemId } from '#shared/plan';

/** An item’s new places, of any number of lenses. */
export type Placement = {
  readonly id: ItemId;
  readonly facets: FacetPatch;
};
