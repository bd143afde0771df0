/** Who hands over, who takes over and who takes part in a copied item, with their names, so that they can be found in another plan. */
import { z } from 'zod';
import type { Item, ItemId, Plan, RaciCode } from '#shared/plan';
import { raciCodes } from '#shared/plan';

type Party = { readonly id: string; readonly title: string };

type Part = Party & { readonly code: RaciCode };

export type Parties = {
  readonly from?: Party | undefined;
  readonly to?: Party | undefined;
  readonly raci?: readonly Part[] | undefined;
};

export function partiesOf(plan: Plan, { facets }: Item): Parties | null {
  const named = (id: ItemId | null | undefined): Party | undefined => {
    const item = id ? plan.items.get(id) : undefined;
    return item && { id: item.id, title: item.title };
  };
  const [from, to] = [named(facets.transition?.from), named(facets.transition?.to)];
  const raci = (facets.enablement?.raci ?? []).flatMap((part) => {
    const party = named(part.party);
    return party ? [{ ...party, code: part.code }] : [];
  });
  if (!from && !to && raci.length === 0) return null;
  return { ...(from && { from }), ...(to && { to }), ...(raci.length > 0 && { raci }) };
}

/** As a clip holds them: plain rows, one an item. */
export function partyRows(parties: ReadonlyMap<ItemId, Parties>): readonly object[] {
  return [...parties].map(([item, named]) => ({ item, ...named }));
}

const partySchema = z.object({ id: z.string(), title: z.string() });
const partsSchema = z.array(partySchema.extend({ code: z.enum(raciCodes) })).optional();
const rowsSchema = z
  .array(z.object({ item: z.string(), from: partySchema.optional(), to: partySchema.optional(), raci: partsSchema }))
  .catch([]);

/** Rows that can't be read are left out. */
export function readParties(rows: unknown): ReadonlyMap<ItemId, Parties> {
  return new Map(rowsSchema.parse(rows).map(({ item, ...named }) => [item as ItemId, named]));
}
