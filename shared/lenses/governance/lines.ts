/** What it means for a body to stand in another place of a model: whom it answers to, and beside whom. */
import type { Body } from '#shared/governance';
import { bodiesOf, tierOfTitle } from '#shared/governance';
import { kindOf } from '#shared/kinds';
import type { Item, ItemId, ModelId, Placing, Plan, Standing } from '#shared/plan';
import { answersToItself, standingIn, withStanding } from '#shared/plan';

type Bodies = ReadonlyMap<ItemId, Body>;

/** A place that a body can have in a model. */
export type Spot = { readonly accountableTo: ItemId | null; readonly order: number };

/** The standing of an item in a place; what it is in the model already stays, else its name tells what it is. */
export function standingAt(item: Pick<Item, 'title' | 'facets'>, model: ModelId, spot: Spot): Standing {
  const known = standingIn(item, model);
  if (known) return { ...known, ...spot };
  const tier = tierOfTitle(item.title);
  return { model, ...(tier && { tier }), duties: [], ...spot };
}

/** The placing of a body or role; anything else becomes a body there, unless it is in the model already. */
export function placingAt(item: Pick<Item, 'kind' | 'title' | 'facets'>, standing: Standing): Placing {
  const facets = { governance: withStanding(item.facets.governance, standing) };
  const stays = kindOf(item).canOwn || standingIn(item, standing.model) !== undefined;
  return stays ? { facets } : { kind: 'body', facets };
}

/** Those who answer to somebody, or stand at the top, without `id` itself, from left to right. */
export function beneath(bodies: Bodies, above: ItemId | null, id?: ItemId): readonly Body[] {
  const leads = above === null ? undefined : bodies.get(above)?.leads;
  const all = leads ?? [...bodies.values()].flatMap((body) => (body.answersTo === null ? [body.item.id] : []));
  return all.flatMap((one) => (one === id ? [] : (bodies.get(one) ?? [])));
}

/** The place at an index among others, 0 for the first; null where there is no room between two of the same order. */
export function orderAt(others: readonly Body[], index: number): number | null {
  const before = others[index - 1]?.standing.order;
  const after = others[index]?.standing.order;
  if (before === undefined) return after === undefined ? 0 : after - 1;
  if (after === undefined) return before + 1;
  const between = before / 2 + after / 2;
  return before < between && between < after ? between : null;
}

/** Behind all who answer to somebody. */
export function lastUnder(bodies: Bodies, above: ItemId | null, id?: ItemId): Spot {
  const others = beneath(bodies, above, id);
  return { accountableTo: above, order: orderAt(others, others.length) ?? 0 };
}

/**
 * [GV18] Whether an item can come to answer to somebody: not to itself, nor to who answers to it, nor to who would again
 * if it came back into the model.
 */
export function canAnswerTo({ items }: Pick<Plan, 'items'>, model: ModelId, id: ItemId, above: ItemId): boolean {
  const governance = { inModels: [{ model, accountableTo: above, duties: [], order: 0 }] };
  return !answersToItself(id, { governance }, (other) => items.get(other));
}

/** Every place that an item can have in a model other than the one it has, from the top down. */
export function spotsFor(plan: Plan, model: ModelId, id: ItemId): readonly Spot[] {
  const bodies = bodiesOf(plan, model);
  const leaders: readonly (ItemId | null)[] = [
    null,
    ...[...bodies.keys()].filter((other) => canAnswerTo(plan, model, id, other)),
  ];
  return leaders.flatMap((accountableTo) => {
    const others = beneath(bodies, accountableTo, id);
    return Array.from({ length: others.length + 1 }, (_, index) => orderAt(others, index)).flatMap((order) =>
      order === null ? [] : [{ accountableTo, order }],
    );
  });
}
