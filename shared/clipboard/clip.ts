/**
 * A clip is what is copied: items, the links between them, and the names of what they refer to. As text it is a small
 * plan file, so that the one careful reader of plan files also reads clips, whoever wrote them.
 */

import { z } from 'zod';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import { openPlan, savePlan } from '#shared/file';
import type { Item, ItemId, Link, LinkId, Plan, PlanHeader } from '#shared/plan';
import { placedItem, withParties } from '#shared/plan';
import type { Parties } from './parties';
import { partiesOf, partyRows, readParties } from './parties';

/** The type under which a clip lies on the clipboard, beside the plain text for other programs. */
export const CLIP_TYPE = 'application/x-allthrough-items';

export type Owner = { readonly id: string; readonly title: string };

export type Clip = {
  /** The copied items and the links between them, under the header of the plan that they come from. No owners, and nobody at a transition. */
  readonly plan: Plan;
  /** Who owns which item, by the item's id: the owner's id there, and its title to find it by elsewhere. */
  readonly owners: ReadonlyMap<ItemId, Owner>;
  /** Who hands over and who takes over in which item, likewise. */
  readonly parties: ReadonlyMap<ItemId, Parties>;
};

/** What is on the clipboard after these items were copied; ids that the plan does not have are left out. */
export function clipOf(plan: Plan, ids: Iterable<ItemId>): Clip {
  const items = new Map<ItemId, Item>();
  const owners = new Map<ItemId, Owner>();
  const parties = new Map<ItemId, Parties>();
  for (const id of ids) {
    const item = plan.items.get(id);
    if (!item) continue;
    items.set(id, placedItem(item, { ...withParties(item, () => null), owner: null }));
    const named = partiesOf(plan, item);
    if (named) parties.set(id, named);
    const owner = item.owner === null ? undefined : plan.items.get(item.owner);
    if (owner) owners.set(id, { id: owner.id, title: owner.title });
  }
  const links = new Map<LinkId, Link>();
  for (const [id, link] of plan.links) if (items.has(link.from) && items.has(link.to)) links.set(id, link);
  return { plan: { header: plan.header, items, links }, owners, parties };
}

type WithOwners = PlanHeader & { readonly copiedOwners?: unknown; readonly copiedParties?: unknown };

/** The clip as the text of an ordinary plan file, with the names of owners and parties. */
export function clipText({ plan, owners, parties }: Clip): string {
  const { id, title, organisation, firstSchoolYear, halfTermPattern, lanes, areas, models, nextNumber } = plan.header;
  const known = {
    id,
    title,
    organisation,
    firstSchoolYear,
    halfTermPattern,
    lanes,
    areas,
    nextNumber,
    ...(models && { models: models.map(({ id: model, name }) => ({ id: model, name })) }),
  };
  const copiedOwners = [...owners].map(([item, owner]) => ({ item, ...owner }));
  const header: WithOwners = { ...known, copiedOwners, ...(parties.size > 0 && { copiedParties: partyRows(parties) }) };
  return savePlan({ ...plan, header });
}

const ownersSchema = z.array(z.object({ item: z.string(), id: z.string(), title: z.string() })).catch([]);

/**
 * Reads a clip from any text. What is not in order is put right as in a plan file; fails as opening a file does. Owners
 * that can't be read are left out.
 */
export function readClip(text: string): Result<Clip> {
  const opened = openPlan(text);
  if (!opened.ok) return opened;
  const { copiedOwners, copiedParties, ...header } = opened.value.plan.header as WithOwners;
  const owners = new Map<ItemId, Owner>();
  for (const { item, ...owner } of ownersSchema.parse(copiedOwners)) owners.set(item as ItemId, owner);
  return ok({ plan: { ...opened.value.plan, header }, owners, parties: readParties(copiedParties) });
}
