/** What a position on the health check means: the function that an item would move. */
import type { Fail, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Item, Placing, Plan, TrustFunction } from '#shared/plan';
import { trustFunctions } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { centreOf } from '#shared/scene';
import type { Beside, Direction } from '../lens';
import { rowAt } from './layout';
import { placingAt } from './placed';

/** [H6] The function under the card’s middle, else the nearest one. */
export function dropOnHealth(plan: Plan, item: Item, rect: Rect): Result<Placing> {
  const row = rowAt(plan, centreOf(rect).y);
  return row ? ok(placingIn(item, row.name)) : noPlace();
}

/** The placing in a function; in another one than before nothing is said of a statement. */
export function placingIn(item: Pick<Item, 'facets'>, name: TrustFunction): Placing {
  return { facets: { health: placingAt(item, name) } };
}

/** [H6] Up and down is the function before or after; a large step the first or last. Beside it there is nothing. */
export function nudgeOnHealth(item: Item, direction: Direction, large: boolean): Result<Placing> {
  const { health } = item.facets;
  if (!health) return noPlace();
  const next = stepFrom(health.function, direction, large);
  return ok(next ? placingIn(item, next) : {});
}

function stepFrom(name: TrustFunction, direction: Direction, large: boolean): TrustFunction | null {
  if (direction === 'left' || direction === 'right') return null;
  const now = trustFunctions.indexOf(name);
  const next = large ? (direction === 'up' ? 0 : trustFunctions.length - 1) : now + (direction === 'up' ? -1 : 1);
  return next === now ? null : (trustFunctions[next] ?? null);
}

/** [H6] What is made beside an item would move the same; above and below it, the function before or after. */
export function besideOnHealth(item: Item, where: Beside): Result<Placing> {
  const { health } = item.facets;
  if (!health) return noPlace();
  if (where !== 'up' && where !== 'down') return ok({ facets: { health } });
  const next = stepFrom(health.function, where, false);
  if (next) return ok({ facets: { health: { function: next } } });
  return fail('function-end', 'There is no function on that side.');
}

function noPlace(): Fail {
  return fail('no-place', 'This item would move no function yet. Drag it to one, or choose one in its panel.');
}
