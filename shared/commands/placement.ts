import type { FacetName, Facets, ItemId } from '#shared/plan';

/** New values of an item's facets; a facet set to null is taken away, and the item goes back to that lens's tray. */
export type Placement = {
  readonly id: ItemId;
  readonly facets: { readonly [Name in FacetName]?: Facets[Name] | null };
};
