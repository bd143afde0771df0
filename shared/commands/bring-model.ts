import { fail, ok } from '#shared/base';
import type { Draft } from '#shared/change';
import { startDraft } from '#shared/change';
import { isKindId } from '#shared/kinds';
import type { DelegationFacet, Facets, GovernanceFacet, Item, ItemId, ModelId, Placing, Plan } from '#shared/plan';
import { placedItem, standingIn, withStanding } from '#shared/plan';
import { newItem } from './add-items';
import { defineCommand } from './command';
import { addedModel } from './edit-models';
import { missing } from './missing';
import { checkPlaced } from './placement';

/** `model` is one of the plan `from`; in this plan it has the id `id`. */
export type BringModel = {
  readonly from: Plan;
  readonly model: ModelId;
  readonly id: ModelId;
  readonly name: string;
  readonly note?: string;
};

/**
 * Adds a governance model as it is in another plan, in one step: its bodies, lines and duties, and every decision of that
 * plan with who does what. Bodies and decisions that this plan has under the same title are the same ones, and keep all
 * that is said of them; the others are added.
 */
export const bringModel = defineCommand<BringModel>({
  label: () => 'adding a governance model with its bodies and decisions',
  history: { kind: 'record' },
  run: (plan, args, ports) => {
    const { from, model, id, name, note } = args;
    if (!from.header.models?.some((one) => one.id === model)) return missing('model');
    const draft = startDraft(plan);
    const added = addedModel(plan, { id, name, note }, draft);
    if (!added.ok) return added;
    const brought = [...from.items.values()].filter((item) => standingIn(item, model) ?? item.facets.delegation);
    const here = sameHere(plan, brought);
    const ids = new Map(brought.map((item) => [item.id, here.get(item.id) ?? (ports.newId() as ItemId)]));
    let number = plan.header.nextNumber;
    for (const item of brought) {
      const known = ids.get(item.id) as ItemId;
      const before = draft.item(known);
      const placing: Placing = { facets: facetsHere(item, before?.facets ?? {}, args, ids) };
      const { title, status } = item;
      const kind = isKindId(item.kind) ? item.kind : item.facets.delegation ? 'decision' : 'body';
      draft.putItem(
        before ? placedItem(before, placing) : newItem({ id: known, kind, title, status, placing }, number),
      );
      if (!before) number += 1;
    }
    draft.setHeader({ nextNumber: number });
    return checked(draft, [...ids.values()]);
  },
});

/** Whoever is named is looked for when all are there. */
function checked(draft: Draft, ids: readonly ItemId[]) {
  for (const id of ids) {
    const item = draft.item(id);
    const problem = item ? checkPlaced(draft, item, { facets: item.facets }) : missing('item');
    if (problem) return problem;
  }
  return ids.length === 0 ? fail('model-empty', 'That model has neither bodies nor decisions.') : ok(draft.changes());
}

/** By the ids that items have there: those that this plan has already, each once. */
function sameHere({ items }: Plan, brought: readonly Item[]): ReadonlyMap<ItemId, ItemId> {
  const known = new Map<string, ItemId>();
  for (const item of items.values()) {
    const key = keyOf(item);
    if (key !== null && !known.has(key)) known.set(key, item.id);
  }
  const same = new Map<ItemId, ItemId>();
  for (const item of brought) {
    const key = keyOf(item);
    const id = key === null ? undefined : known.get(key);
    if (key === null || id === undefined) continue;
    same.set(item.id, id);
    known.delete(key);
  }
  return same;
}

/** What tells bodies and roles from decisions, and one of them from another; null for what is neither. */
function keyOf({ kind, title, facets }: Item): string | null {
  const words = title.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (words === '') return null;
  if (kind === 'body' || kind === 'role') return `body ${words}`;
  return kind === 'decision' || facets.delegation ? `decision ${words}` : null;
}

function facetsHere(
  item: Item,
  known: Facets,
  { model, id }: BringModel,
  ids: ReadonlyMap<ItemId, ItemId>,
): Partial<Pick<Facets, 'governance' | 'delegation'>> {
  const standing = standingIn(item, model);
  const { delegation } = item.facets;
  const answersTo = standing?.accountableTo ? (ids.get(standing.accountableTo) ?? null) : null;
  const governance: GovernanceFacet | undefined =
    standing && withStanding(known.governance, { ...standing, model: id, accountableTo: answersTo });
  const parts = delegation?.parts.flatMap((part) => {
    const party = ids.get(part.party);
    return part.model === model && party !== undefined ? [{ ...part, model: id, party }] : [];
  });
  const delegated: DelegationFacet | null = delegation
    ? { ...delegation, ...known.delegation, parts: [...(known.delegation?.parts ?? []), ...(parts ?? [])] }
    : null;
  return { ...(governance && { governance }), ...(delegated && { delegation: delegated }) };
}
