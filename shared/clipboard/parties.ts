/** Who hands over, takes over, takes part, leads or decides in a copied item, with their names, so that they can be found in another plan. */
import { z } from 'zod';
import type { DelegatedPart, Item, ItemId, Plan, RaciCode } from '#shared/plan';
import { delegatedParts, raciCodes } from '#shared/plan';

type Party = { readonly id: string; readonly title: string };

type Part = Party & { readonly code: RaciCode };

/** By the models that the plan has from which it is copied. */
type Line = Party & { readonly model: string };
type Delegate = Line & { readonly does: DelegatedPart };

export type Parties = {
  readonly from?: Party | undefined;
  readonly to?: Party | undefined;
  readonly raci?: readonly Part[] | undefined;
  readonly lines?: readonly Line[] | undefined;
  readonly delegates?: readonly Delegate[] | undefined;
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
  const lines = (facets.governance?.inModels ?? []).flatMap(({ model, accountableTo }) => {
    const party = named(accountableTo);
    return party ? [{ ...party, model }] : [];
  });
  const delegates = (facets.delegation?.parts ?? []).flatMap(({ model, does, ...part }) => {
    const party = named(part.party);
    return party ? [{ ...party, model, does }] : [];
  });
  const all = { from, to, raci, lines, delegates };
  const said = Object.entries(all).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  return said.length === 0 ? null : (Object.fromEntries(said) as Parties);
}

/** As a clip holds them: plain rows, one an item. */
export function partyRows(parties: ReadonlyMap<ItemId, Parties>): readonly object[] {
  return [...parties].map(([item, named]) => ({ item, ...named }));
}

const partySchema = z.object({ id: z.string(), title: z.string() });
const partsSchema = z.array(partySchema.extend({ code: z.enum(raciCodes) })).optional();
const lineSchema = partySchema.extend({ model: z.string() });
const rowsSchema = z
  .array(
    z.object({
      item: z.string(),
      from: partySchema.optional(),
      to: partySchema.optional(),
      raci: partsSchema,
      lines: z.array(lineSchema).optional(),
      delegates: z.array(lineSchema.extend({ does: z.enum(delegatedParts) })).optional(),
    }),
  )
  .catch([]);

/** Rows that can't be read are left out. */
export function readParties(rows: unknown): ReadonlyMap<ItemId, Parties> {
  return new Map(rowsSchema.parse(rows).map(({ item, ...named }) => [item as ItemId, named]));
}
