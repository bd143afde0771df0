/** What the rings are cut into: the priority areas of the plan, the domains of leadership, or tags that the group has chosen. */
import { columnWords } from '#shared/enablement';
import type { AreaId, Domain, Item, Placing, Plan } from '#shared/plan';
import { domains } from '#shared/plan';

/** `tone` is that of an area; other sectors have no colour of their own. */
export type Sector = { readonly id: string; readonly name: string; readonly tone?: number };

type Placed = Pick<Item, 'facets' | 'tags'>;

export type Sectors = {
  /** Clockwise from the right. */
  readonly list: readonly Sector[];
  /** One of them, for sentences: “area”, “sector”. */
  readonly word: string;
  /** The sector of an item; null for one that belongs to none, and waits in the tray. */
  readonly of: (item: Placed) => string | null;
  /** What lying in a sector says of an item, beside its ring. */
  readonly saying: (item: Placed, sector: string) => Placing;
};

/** The sector of what has no domain, or bears none of the tags. No tag is empty, so that none can be called like it. */
export const THE_REST = '';

/** How the rings of a plan are cut. */
export function sectorsIn({ header }: Pick<Plan, 'header'>): Sectors {
  if (header.sectors === 'domains') return byDomain;
  return header.sectors === 'tags' ? byTag(header.sectorTags ?? []) : byArea(header.areas);
}

/** Whether the rings of two plans are cut alike. */
export function areCutAlike({ header: a }: Pick<Plan, 'header'>, { header: b }: Pick<Plan, 'header'>): boolean {
  return a.areas === b.areas && a.sectors === b.sectors && a.sectorTags === b.sectorTags;
}

/** The number of a sector, from 0; −1 for one that is gone. */
export function sectorNumber({ list }: Sectors, id: string): number {
  return list.findIndex((sector) => sector.id === id);
}

/** In another area an item keeps its rank. */
function byArea(list: Plan['header']['areas']): Sectors {
  return {
    list,
    word: 'area',
    of: ({ facets }) => facets.area?.area ?? null,
    saying: ({ facets }, sector) => ({
      facets: { area: { ...facets.area, area: sector as AreaId, rank: facets.area?.rank ?? 0 } },
    }),
  };
}

const byDomain: Sectors = {
  list: [...domains.map((id) => ({ id, name: columnWords[id].name })), { id: THE_REST, name: 'No domain yet' }],
  word: 'domain',
  of: ({ facets }) => facets.enablement?.domain ?? THE_REST,
  saying: ({ facets }, sector) => {
    const { domain, ...others } = facets.enablement ?? { raci: [] };
    if ((domain ?? THE_REST) === sector) return {};
    return { facets: { enablement: sector === THE_REST ? others : { ...others, domain: sector as Domain } } };
  },
};

/** An item with several of the tags lies in the first of them, and in its new sector has that tag alone of them. */
function byTag(tags: readonly string[]): Sectors {
  const of = (item: Placed) => tags.find((tag) => item.tags.includes(tag)) ?? THE_REST;
  return {
    list: [
      ...tags.map((tag) => ({ id: tag, name: tag })),
      { id: THE_REST, name: tags.length === 0 ? 'All' : 'None of these' },
    ],
    word: 'sector',
    of,
    saying: (item, sector) => {
      if (of(item) === sector) return {};
      const others = item.tags.filter((tag) => !tags.includes(tag));
      return { tags: sector === THE_REST ? others : [...others, sector] };
    },
  };
}
