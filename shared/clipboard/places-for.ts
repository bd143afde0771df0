/** Where several new items come to lie that are put down at one point, one after another. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { kindOf } from '#shared/kinds';
import type { PlainLens } from '#shared/lenses';
import type { Item, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Point, SceneCard } from '#shared/scene';
import { blockOf, groundFor } from './block';

type Taker = Pick<PlainLens, 'name' | 'takes' | 'drop' | 'alone' | 'freePositions'>;

/**
 * [K16] What it means for items without a place to be dropped at `at`. Where positions are free they are laid out as a
 * block, in their order, on the free ground beside what is `there` already (what the lens draws of the plan); elsewhere
 * the lens itself finds each of them room at the same place. Fails where the lens does not take one of them or the place.
 */
export function placesFor(
  plan: Plan,
  lens: Taker,
  items: readonly Item[],
  at: Point,
  there: readonly SceneCard[],
): Result<readonly Placing[]> {
  const stranger = items.find((item) => !lens.takes(item));
  if (stranger) {
    return fail('kind-elsewhere', `${kindOf(stranger).plural} have no place in ${lens.name}. Put them into the tray.`);
  }
  return lens.freePositions ? inBlock(plan, lens, items, at, there) : atOnePlace(plan, lens, items, at);
}

/** An item without a place means the same as any other at this point, so that one drop tells for all. */
function atOnePlace(plan: Plan, lens: Taker, items: readonly Item[], at: Point): Result<readonly Placing[]> {
  const [first] = items;
  if (!first) return ok([]);
  const dropped = dropAt(plan, lens, first, at);
  return dropped.ok ? ok(items.map(() => dropped.value)) : dropped;
}

function inBlock(
  plan: Plan,
  lens: Taker,
  items: readonly Item[],
  at: Point,
  there: readonly SceneCard[],
): Result<readonly Placing[]> {
  const piled = atOnePlace(plan, lens, items, at);
  if (!piled.ok) return piled;
  const placed = items.map((item, index) => placedItem(item, piled.value[index] ?? {}));
  const { cards } = lens.alone(plan, placed);
  const sizes = new Map(cards.map(({ id, rect }) => [id, rect]));
  const block = blockOf(items.map(({ id }) => sizes.get(id) ?? { width: 0, height: 0 }));
  const { x, y } = groundFor(block, at, there);
  const places: Placing[] = [];
  for (const [index, item] of items.entries()) {
    const corner = block.corners[index] ?? { x: 0, y: 0 };
    const dropped = dropAt(plan, lens, item, { x: x + corner.x, y: y + corner.y });
    if (!dropped.ok) return dropped;
    places.push(dropped.value);
  }
  return ok(places);
}

function dropAt(plan: Plan, lens: Taker, item: Item, { x, y }: Point): Result<Placing> {
  return lens.drop(plan, item, { x, y, width: 0, height: 0 }, false);
}
