/** Changes to what an item says in its lenses, as lenses propose them and commands make them. */
import type { FacetName, Facets } from './facets';

/** New values of an item's facets. A facet set to null is taken away: the item goes back to that lens's tray. */
export type FacetPatch = { readonly [Name in FacetName]?: Facets[Name] | null };

/** The facets with a patch: those that it sets to null are gone, those that it does not name stay as they are. */
export function placedFacets(facets: Facets, patch: FacetPatch): Facets {
  return Object.fromEntries(
    Object.entries({ ...facets, ...patch }).filter(([, facet]) => facet !== null && facet !== undefined),
  ) as Facets;
}
