/** What stands on the page: the areas with their priorities in order, and the first steps. */
import type { Area, AreaFacet, Item, Plan } from '#shared/plan';
import { byMaking } from '#shared/plan';
import type { FirstSteps } from './first-steps';
import { firstSteps } from './first-steps';

export type Column = { readonly area: Area; readonly items: readonly Item[] };

export type Content = { readonly columns: readonly Column[]; readonly steps: FirstSteps | null };

const remembered = new WeakMap<Plan, Content>();

/** [O1] Areas in the order of the halves and of the header; the same object as long as the plan is. */
export function contentOf(plan: Plan): Content {
  const known = remembered.get(plan);
  if (known) return known;
  const held = new Map<string, Item[]>(plan.header.areas.map((area) => [area.id, []]));
  for (const item of plan.items.values()) {
    const facet = pageFacet(item);
    if (facet) held.get(facet.area)?.push(item);
  }
  const { areas } = plan.header;
  const ordered = [...areas.filter(({ half }) => half === 'edge'), ...areas.filter(({ half }) => half === 'core')];
  const columns = ordered.map((area) => ({ area, items: (held.get(area.id) ?? []).sort(byRank) }));
  const content = { columns, steps: firstSteps(plan) };
  remembered.set(plan, content);
  return content;
}

/** [O2] The place of a priority on the page. What else belongs to an area only takes its colour from there. */
export function pageFacet({ kind, facets }: Pick<Item, 'kind' | 'facets'>): AreaFacet | undefined {
  return kind === 'priority' ? facets.area : undefined;
}

/** The content as it is once an item stands in an area, wherever in its order. */
export function contentWith({ columns, steps }: Content, item: Item, into: Area['id']): Content {
  const others = steps?.items.filter(({ id }) => id !== item.id) ?? [];
  return {
    columns: columns.map(({ area, items }) => {
      const rest = items.filter(({ id }) => id !== item.id);
      return { area, items: area.id === into ? [...rest, item] : rest };
    }),
    steps: steps && others.length > 0 ? { ...steps, items: others } : null,
  };
}

/** By rank, then as they were made. */
export function byRank(a: Item, b: Item): number {
  const ranks = (a.facets.area?.rank ?? 0) - (b.facets.area?.rank ?? 0);
  if (ranks !== 0 && !Number.isNaN(ranks)) return ranks;
  return byMaking(a, b);
}
