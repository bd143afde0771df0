/** The bodies and roles of a model as a tree: who answers to whom. */
import type { Item, ItemId, ModelId, Plan, Standing } from '#shared/plan';
import { byMaking, standingIn } from '#shared/plan';
import { remembered } from './remembered';

export type Body = {
  readonly item: Item;
  readonly standing: Standing;
  /** Whom it answers to in this model. Null for who stands at the top, also where the one whom it answered to has left the model. */
  readonly answersTo: Item | null;
  /** Those who answer to it, from left to right. */
  readonly leads: readonly ItemId[];
  /** How many lines lead from it to the top. */
  readonly depth: number;
};

/** [GV1] All that are in the model, each before those who answer to it, from left to right. */
export const bodiesOf: (plan: Plan, model: ModelId) => ReadonlyMap<ItemId, Body> = remembered((plan, model) => {
  const rows = [...plan.items.values()].flatMap((item) => {
    const standing = standingIn(item, model);
    return standing ? [{ item, standing }] : [];
  });
  rows.sort((a, b) => a.standing.order - b.standing.order || byMaking(a.item, b.item));
  const inModel = new Map(rows.map((row) => [row.item.id, row]));
  const leads = new Map<ItemId | null, ItemId[]>();
  for (const { item, standing } of rows) {
    const line = standing.accountableTo;
    const above = line !== null && inModel.has(line) ? line : null;
    leads.set(above, [...(leads.get(above) ?? []), item.id]);
  }
  const bodies = new Map<ItemId, Body>();
  const visit = (id: ItemId, answersTo: Item | null, depth: number): boolean => {
    const row = inModel.get(id);
    if (!row || bodies.has(id)) return false;
    bodies.set(id, { ...row, answersTo, leads: [], depth });
    const own = (leads.get(id) ?? []).filter((below) => visit(below, row.item, depth + 1));
    bodies.set(id, { ...row, answersTo, leads: own, depth });
    return true;
  };
  for (const id of leads.get(null) ?? []) visit(id, null, 0);
  // A plan that is only being tried may have lines that lead in a circle: these begin wherever they are met first.
  for (const { item } of rows) visit(item.id, null, 0);
  return bodies;
});

/** [GV2] The board: of those that are one the one nearest to the top, the first from the left; null where there is none. */
export function boardOf(bodies: ReadonlyMap<ItemId, Body>): Item | null {
  const boards = [...bodies.values()].filter(({ item, standing }) => standing.tier === 'board' && isLiving(item));
  const depth = Math.min(...boards.map((board) => board.depth));
  return boards.find((board) => board.depth === depth)?.item ?? null;
}

/** Whether one answers to another one, directly or through others. */
export function isUnder(bodies: ReadonlyMap<ItemId, Body>, id: ItemId, above: ItemId): boolean {
  const passed = new Set<ItemId>([id]);
  for (let next = bodies.get(id)?.answersTo; next && !passed.has(next.id); next = bodies.get(next.id)?.answersTo) {
    if (next.id === above) return true;
    passed.add(next.id);
  }
  return false;
}

/** What is dropped counts for nothing. */
export function isLiving({ status }: Pick<Item, 'status'>): boolean {
  return status !== 'dropped';
}

/** Those that count, in the order of the tree. */
export function livingBodies(plan: Plan, model: ModelId): readonly Body[] {
  return [...bodiesOf(plan, model).values()].filter(({ item }) => isLiving(item));
}
