import type { FacetName, Facets } from '#shared/plan';

/** Facets with new values; those that are null are taken away. */
export function placedFacets(facets: Facets, placed: { readonly [Name in FacetName]?: Facets[Name] | null }): Facets {
  return Object.fromEntries(
    Object.entries({ ...facets, ...placed }).filter(([, facet]) => facet !== null && facet !== undefined),
  ) as Facets;
}
