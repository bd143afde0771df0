/** How a body stands in one model, and what it means to change it there and nowhere else. */
import type { Facets } from './facets';
import type { DelegationFacet, GovernanceFacet, Standing } from './governance';
import type { ItemId, ModelId } from './ids';
import type { Item } from './item';
import type { Placing } from './placing';

type Find = (id: ItemId) => Pick<Item, 'facets'> | undefined;

/** Undefined for what is not in the model. */
export function standingIn({ facets }: Pick<Item, 'facets'>, model: ModelId): Standing | undefined {
  return facets.governance?.inModels.find((one) => one.model === model);
}

/** The facet with that standing in its model; those in other models stay. */
export function withStanding(facet: GovernanceFacet | undefined, standing: Standing): GovernanceFacet {
  const known = facet?.inModels ?? [];
  const inModels = known.some(({ model }) => model === standing.model)
    ? known.map((one) => (one.model === standing.model ? standing : one))
    : [...known, standing];
  return { ...facet, inModels };
}

/** The facet of what is not in these models any more; null where nothing is left. */
export function outOfModels(facet: GovernanceFacet, isGone: (model: ModelId) => boolean): GovernanceFacet | null {
  const inModels = facet.inModels.filter(({ model }) => !isGone(model));
  if (inModels.length === facet.inModels.length) return facet;
  return inModels.length === 0 ? null : { ...facet, inModels };
}

/** What takes away all that an item says of these models; says nothing where it says nothing of them. */
export function withoutModels({ facets }: Pick<Item, 'facets'>, isGone: (model: ModelId) => boolean): Placing {
  const { governance, delegation } = facets;
  const standing = governance && outOfModels(governance, isGone);
  const delegated = delegation && partsKept(delegation, ({ model }) => !isGone(model));
  if (standing === governance && delegated === delegation) return {};
  return {
    facets: {
      ...(standing !== governance && { governance: standing ?? null }),
      ...(delegated !== delegation && delegated && { delegation: delegated }),
    },
  };
}

/** The very same facet where all parts are kept. */
function partsKept(
  facet: DelegationFacet,
  keeps: (part: DelegationFacet['parts'][number]) => boolean,
): DelegationFacet {
  const parts = facet.parts.filter(keeps);
  return parts.length === facet.parts.length ? facet : { ...facet, parts };
}

/** [P20] Whether the line of accountability that starts at an item, whose facets are these, comes back to it in a model. */
export function answersToItself(id: ItemId, facets: Pick<Facets, 'governance'>, find: Find): boolean {
  return (facets.governance?.inModels ?? []).some(({ model, accountableTo }) => {
    const passed = new Set<ItemId>();
    let next = accountableTo;
    while (next !== null && next !== id && !passed.has(next)) {
      passed.add(next);
      const item = find(next);
      next = (item && standingIn(item, model)?.accountableTo) ?? null;
    }
    return next === id;
  });
}
