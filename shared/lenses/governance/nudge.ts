/** What an arrow key means in the chart, and where somebody new stands who is made beside another one. */
import type { Fail, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Body } from '#shared/governance';
import { bodiesOf } from '#shared/governance';
import { kindOf } from '#shared/kinds';
import type { Item, ItemId, Placing, Plan } from '#shared/plan';
import type { Beside, Direction } from '../lens';
import { noModel } from './drop';
import { layoutOf } from './layout';
import type { Spot } from './lines';
import { beneath, lastUnder, orderAt, placingAt, standingAt } from './lines';
import type { GovernanceView } from './view';

type Bodies = ReadonlyMap<ItemId, Body>;

/**
 * [GV19] Left and right one place among those who answer to the same one, with a large step the first or last; up
 * beside the one it answered to, with a large step to the top; down to answer to the one before it, or else after it.
 */
export function nudgeInChart(
  plan: Plan,
  view: GovernanceView,
  item: Item,
  direction: Direction,
  large: boolean,
): Result<Placing> {
  const { model } = layoutOf(plan, view);
  if (!model) return noModel();
  const bodies = bodiesOf(plan, model.id);
  const body = bodies.get(item.id);
  if (!body) return noPlace();
  const spot = nextSpot(bodies, body, direction, large);
  return ok(spot ? placingAt(item, standingAt(item, model.id, spot)) : {});
}

/** Null where there is nothing on that side. */
function nextSpot(bodies: Bodies, body: Body, direction: Direction, large: boolean): Spot | null {
  const { item, answersTo } = body;
  if (direction === 'up') {
    if (!answersTo) return null;
    return large ? lastUnder(bodies, null, item.id) : behind(bodies, answersTo.id, item.id);
  }
  const above = answersTo?.id ?? null;
  const others = beneath(bodies, above, item.id);
  const at = placeAmong(bodies, body);
  if (direction === 'down') {
    const leader = others[at - 1] ?? others[at];
    return leader ? lastUnder(bodies, leader.item.id) : null;
  }
  const isLeft = direction === 'left';
  const far = isLeft ? 0 : others.length;
  if (at === far) return null;
  for (let to = large ? far : at + (isLeft ? -1 : 1); ; to += isLeft ? -1 : 1) {
    const order = orderAt(others, to);
    // Where two have the same order there is no room between them.
    if (order !== null || to === far) return order === null ? null : { accountableTo: above, order };
  }
}

/** How many of those who answer to the same one stand to the left of it. */
function placeAmong(bodies: Bodies, { item, answersTo }: Body): number {
  return beneath(bodies, answersTo?.id ?? null).findIndex((one) => one.item.id === item.id);
}

/** The place right behind somebody, as far as there is room, else behind all beside it. */
function behind(bodies: Bodies, id: ItemId, moving?: ItemId): Spot {
  const above = bodies.get(id)?.answersTo?.id ?? null;
  const others = beneath(bodies, above, moving);
  const index = others.findIndex(({ item }) => item.id === id) + 1;
  const order = orderAt(others, index);
  return order === null ? lastUnder(bodies, above, moving) : { accountableTo: above, order };
}

/**
 * [GV19] A sibling and what is made to the right stand behind it, to the left before it; the next one, and below, answers
 * to it; above stands behind the one that it answers to.
 */
export function besideInChart(plan: Plan, view: GovernanceView, item: Item, where: Beside): Result<Placing> {
  const { model } = layoutOf(plan, view);
  if (!model) return noModel();
  const bodies = bodiesOf(plan, model.id);
  const body = bodies.get(item.id);
  if (!body) return noPlace();
  if (where === 'up' && !body.answersTo) return fail('model-top', 'It stands at the top. There is nobody above it.');
  const { kind } = kindOf(item).canOwn ? item : { kind: 'body' };
  const placing = placingAt(
    { kind, title: '', facets: {} },
    standingAt({ title: '', facets: {} }, model.id, spotBeside(bodies, body, where)),
  );
  return ok({ ...placing, kind });
}

function spotBeside(bodies: Bodies, body: Body, where: Beside): Spot {
  const { item, answersTo } = body;
  if (where === 'next' || where === 'down') return lastUnder(bodies, item.id);
  if (where === 'up' && answersTo) return behind(bodies, answersTo.id);
  if (where !== 'left') return behind(bodies, item.id);
  const above = answersTo?.id ?? null;
  const others = beneath(bodies, above);
  const order = orderAt(others, placeAmong(bodies, body));
  return order === null ? { accountableTo: above, order: orderAt(others, 0) ?? 0 } : { accountableTo: above, order };
}

function noPlace(): Fail {
  return fail('no-place', 'It is not in this model. Drag it onto the one that it answers to, or say so in its panel.');
}
