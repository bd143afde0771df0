/** What has a place in the operating model, in the order in which it was made. */
import type { CivicRing, Item, OperatingFacet, OperatingLevel, Placing, Plan } from '#shared/plan';
import { byMaking, civicRings } from '#shared/plan';
import type { Stage } from './view';

export type Run = { readonly item: Item; readonly operating: OperatingFacet };

/** The functions; something that is also called civic work is a function. */
export function functionsOf({ items }: Pick<Plan, 'items'>): readonly Run[] {
  const found: Run[] = [];
  for (const item of items.values()) {
    const { operating } = item.facets;
    if (operating) found.push({ item, operating });
  }
  return found.sort((a, b) => byMaking(a.item, b.item));
}

export function civicWorkOf({ items }: Pick<Plan, 'items'>): ReadonlyMap<CivicRing, readonly Item[]> {
  const found = new Map<CivicRing, Item[]>(civicRings.map((ring) => [ring, []]));
  for (const item of items.values()) {
    const { operating, civic } = item.facets;
    if (civic && !operating) found.get(civic.ring)?.push(item);
  }
  for (const row of found.values()) row.sort(byMaking);
  return found;
}

/** Where a function is at a stage; it stays where nobody has said otherwise. */
export function levelAt({ now, next }: OperatingFacet, stage: Stage): OperatingLevel {
  return stage === 'next' ? (next ?? now) : now;
}

/** Whether it is to be run otherwise than now. */
export function moves({ now, next }: OperatingFacet): boolean {
  return next !== undefined && next !== now;
}

/** The placing of something that is run like this at a stage; all else that is said of it stays. */
export function runAt({ facets }: Pick<Item, 'facets'>, stage: Stage, level: OperatingLevel): Placing {
  const { operating, civic } = facets;
  if (operating && levelAt(operating, stage) === level) return { facets: { operating } };
  const next = operating ? { ...operating, [stage]: level } : { now: level };
  return { facets: { operating: next, ...(civic && { civic: null }) } };
}

export function inRing({ facets }: Pick<Item, 'facets'>, ring: CivicRing): Placing {
  const { operating, civic } = facets;
  return {
    facets: { civic: civic?.ring === ring ? civic : { ring }, ...(operating && { operating: null }) },
  };
}
