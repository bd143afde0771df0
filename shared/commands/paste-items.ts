import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { FacetName, FreeFacet, Item, ItemId, Link, LinkId, ModelId, Placing, Plan } from '#shared/plan';
import { linkSchema, placedItem, withoutModels, withParties } from '#shared/plan';
import { codeFor } from './code-for';
import { defineCommand } from './command';
import { checkFacets } from './facet-rules';
import { checkFields } from './field-rules';
import { ASIDE, placingAside, shiftedPlace } from './shifted';
import { quoted } from './wording';

export type PasteItems = {
  /** Items as they were where they were copied, each with the id that its copy gets. */
  readonly copies: readonly { readonly id: ItemId; readonly item: Item }[];
  /** Links between them, by the ids that the items had there. */
  readonly links: readonly Link[];
};

/** What a paste could not take along, because this plan does not have it: how many items lose what. */
export type LostInPaste = { readonly places: number; readonly areas: number; readonly owners: number };

/**
 * Adds copies of items from this plan or another one, with new ids and codes and with the links between them. Places,
 * areas and owners that this plan does not have are left behind: the item waits in the tray instead. Copies that would
 * lie exactly on others on the sketch lie a little lower and to the right, all by the same way.
 */
export const pasteItems = defineCommand<PasteItems>({
  label: (_plan, { copies }) =>
    copies.length === 1 ? `pasting ${quoted(copies[0]?.item)}` : `pasting ${copies.length} items`,
  history: { kind: 'record' },
  run: (plan, { copies, links }, ports) => {
    if (copies.length === 0) return fail('nothing-to-paste', 'There is nothing to paste. Copy some items first.');
    const draft = startDraft(plan);
    const ids = new Map(copies.map(({ id, item }) => [item.id, id]));
    const offset = offsetFor(plan, copies);
    let number = plan.header.nextNumber;
    for (const { id, item } of copies) {
      if (draft.item(id)) return fail('id-taken', 'An item with this id is already in the plan.');
      const placed = placedItem(placedItem(item, placingHere(plan, ids, id, item)), placingAside(item, offset));
      const copy = { ...placed, id, code: codeFor(item.kind, number) };
      const problem = checkFields(copy);
      if (problem) return problem;
      draft.putItem(copy);
      number += 1;
    }
    for (const link of links) {
      const from = ids.get(link.from);
      const to = ids.get(link.to);
      if (!from || !to || from === to) continue;
      const copy = { ...link, id: ports.newId() as LinkId, from, to };
      if (linkSchema.safeParse(copy).success) draft.putLink(copy);
    }
    draft.setHeader({ nextNumber: number });
    return ok(draft.changes());
  },
});

/** What a paste will leave behind, for the words that go with it. */
export function lostInPaste(plan: Plan, { copies }: PasteItems): LostInPaste {
  const ids = new Map(copies.map(({ id, item }) => [item.id, id]));
  let [places, areas, owners] = [0, 0, 0];
  for (const { id, item } of copies) {
    const kept = placedItem(item, placingHere(plan, ids, id, item));
    const isLost = (name: string) => Object.hasOwn(item.facets, name) && !Object.hasOwn(kept.facets, name);
    if (Object.keys(item.facets).some((name) => name !== 'area' && isLost(name))) places += 1;
    if (isLost('area')) areas += 1;
    if (item.owner !== null && kept.owner === null) owners += 1;
  }
  return { places, areas, owners };
}

/**
 * What becomes of the item's places in this plan: those that may not stand in it are taken away, and who hands over and
 * who takes over are treated as owners are.
 */
function placingHere(plan: Plan, ids: ReadonlyMap<ItemId, ItemId>, id: ItemId, item: Item): Placing {
  const isUnknown = (model: ModelId) => !plan.header.models?.some(({ id: has }) => has === model);
  const { facets: tied } = withParties(item, (party) => hereOf(plan, ids, id, party));
  const known = placedItem(item, { facets: tied ?? {} });
  const fitting = placedItem(known, withoutModels(known, isUnknown)).facets;
  const facets = Object.keys(item.facets).map((name) => [name, fitting[name as FacetName]] as const);
  const kept = facets.map(([name, facet]) => [
    name,
    facet === undefined || checkFacets(plan.header, { [name]: facet }) ? null : facet,
  ]);
  return { owner: ownerOf(plan, ids, id, item), facets: Object.fromEntries(kept) };
}

/** An owner that is copied too is the copy; another one stays if this plan has it. */
function ownerOf(plan: Plan, ids: ReadonlyMap<ItemId, ItemId>, id: ItemId, { owner }: Item): ItemId | null {
  return owner === null ? null : hereOf(plan, ids, id, owner);
}

function hereOf(plan: Plan, ids: ReadonlyMap<ItemId, ItemId>, id: ItemId, given: ItemId): ItemId | null {
  const copied = ids.get(given);
  if (copied) return copied === id ? null : copied;
  return plan.items.has(given) ? given : null;
}

const MOST_STEPS = 400;

/** How far the copies are moved on the sketch so that none covers an item that is there already. */
function offsetFor(plan: Plan, copies: PasteItems['copies']): number {
  const taken = new Set<string>();
  for (const { facets } of plan.items.values()) if (facets.free) taken.add(spotOf(facets.free));
  const places = copies.flatMap(({ item }) => (item.facets.free ? [item.facets.free] : []));
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const by = steps * ASIDE;
    if (!places.some((free) => taken.has(spotOf(shiftedPlace(free, by))))) return by;
  }
  return 0;
}

function spotOf({ x, y }: FreeFacet): string {
  return `${x},${y}`;
}
