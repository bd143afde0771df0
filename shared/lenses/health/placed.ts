/** Items that would move a function, and the order in which they stand. */
import type { HealthFacet, Item, Plan, TrustFunction } from '#shared/plan';
import { byMaking, trustFunctions } from '#shared/plan';

/** Everything that has a place, function by function, as it was made. */
export function moversOf({ items }: Pick<Plan, 'items'>): ReadonlyMap<TrustFunction, readonly Item[]> {
  const rows = new Map<TrustFunction, Item[]>(trustFunctions.map((name) => [name, []]));
  for (const item of items.values()) {
    const { health } = item.facets;
    if (health) rows.get(health.function)?.push(item);
  }
  for (const row of rows.values()) row.sort(byMaking);
  return rows;
}

/** The place in a function; what is said of a statement stays within its function alone. */
export function placingAt({ facets: { health } }: Pick<Item, 'facets'>, name: TrustFunction): HealthFacet {
  return health?.function === name ? health : { function: name };
}
