/**
 * What a place means for an item. Lenses and outline groups say it, commands make it so, and whoever hands it on does
 * not look inside: a place may be a facet, several, or a field of the item.
 */
import type { FacetName, Facets } from './facets';
import type { Item } from './item';
import { alignedFacets } from './transition';

/** New values of facets. One that is null is taken away: the item goes back to that lens's tray. */
type FacetPatch = { readonly [Name in FacetName]?: Facets[Name] | null };

/** What an item takes on with a place; what is not said stays as it is. An owner or a due date that is null is taken away. */
export type Placing = Partial<Pick<Item, 'kind' | 'status' | 'owner' | 'due' | 'tags'>> & {
  readonly facets?: FacetPatch;
};

/** The item in its place. The one way in which places are put into items. */
export function placedItem(item: Item, placing: Placing): Item {
  // These fields and no others, whatever else a caller has slipped in.
  const {
    kind = item.kind,
    status = item.status,
    owner = item.owner,
    due = item.due,
    tags = item.tags,
    facets,
  } = placing;
  return { ...item, kind, status, owner, due, tags, facets: facets ? patched(item.facets, facets) : item.facets };
}

/** The placing that puts another item where this one is. */
export function placingOf({ status, owner, due, tags, facets }: Item): Placing {
  return { status, owner, due, tags, facets };
}

/** The placing that made `after` of `before`: its tags and facets that are others now, null for a facet that is gone. */
export function placingBetween({ facets: before, tags }: Item, { facets: after, tags: now }: Item): Placing {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]) as ReadonlySet<FacetName>;
  const changed = [...names].filter((name) => before[name] !== after[name]);
  const facets = Object.fromEntries(changed.map((name) => [name, after[name] ?? null]));
  return { ...(now !== tags && { tags: now }), facets };
}

/** [P10] Weeks of the journey and weeks around a gate follow each other; where both are given, the journey's count. */
function patched(facets: Facets, patch: FacetPatch): Facets {
  const placed = Object.fromEntries(
    Object.entries({ ...facets, ...patch }).filter(([, facet]) => facet !== null && facet !== undefined),
  ) as Facets;
  if (patch.journey) return alignedFacets(placed, 'journey');
  return patch.transition ? alignedFacets(placed, 'transition') : placed;
}
