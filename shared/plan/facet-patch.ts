/** Changes to what an item says in its lenses, as lenses propose them and commands make them. */
import type { FacetName, Facets } from './facets';
import { alignedFacets } from './transition';

/** New values of an item's facets. A facet set to null is taken away: the item goes back to that lens's tray. */
export type FacetPatch = { readonly [Name in FacetName]?: Facets[Name] | null };

/**
 * The facets with a patch: those that it sets to null are gone, those that it does not name stay as they are. [P10] Weeks
 * of the journey and weeks around a gate follow each other; where both are given, the journey's count.
 */
export function placedFacets(facets: Facets, patch: FacetPatch): Facets {
  const placed = Object.fromEntries(
    Object.entries({ ...facets, ...patch }).filter(([, facet]) => facet !== null && facet !== undefined),
  ) as Facets;
  if (patch.journey) return alignedFacets(placed, 'journey');
  return patch.transition ? alignedFacets(placed, 'transition') : placed;
}
