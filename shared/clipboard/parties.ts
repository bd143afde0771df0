/** Who hands over and who takes over in a copied item, with their names, so that they can be found in another plan. */
import { z } from 'zod';
import type { Item, ItemId, Plan } from '#shared/plan';

type Party = { readonly id: string; readonly title: string };

export type Parties = { readonly from?: Party | undefined; readonly to?: Party | undefined };

export function partiesOf(plan: Plan, { facets }: Item): Parties | null {
  const named = (id: ItemId | null | undefined): Party | undefined => {
    const item = id ? plan.items.get(id) : undefined;
    return item && { id: item.id, title: item.title };
  };
  const [from, to] = [named(facets.transition?.from), named(facets.transition?.to)];
  return from || to ? { ...(from && { from }), ...(to && { to }) } : null;
}

/** As a clip holds them: plain rows, one an item. */
export function partyRows(parties: ReadonlyMap<ItemId, Parties>): readonly object[] {
  return [...parties].map(([item, named]) => ({ item, ...named }));
}

const partySchema = z.object({ id: z.string(), title: z.string() }).optional();
const rowsSchema = z.array(z.object({ item: z.string(), from: partySchema, to: partySchema })).catch([]);

/** Rows that can't be read are left out. */
export function readParties(rows: unknown): ReadonlyMap<ItemId, Parties> {
  return new Map(rowsSchema.parse(rows).map(({ item, from, to }) => [item as ItemId, { from, to }]));
}
