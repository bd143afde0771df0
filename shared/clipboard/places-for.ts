/** Where several new items come to lie that are put down at one point, one after another. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { kindOf } from '#shared/kinds';
import type { PlainLens } from '#shared/lenses';
import type { Item, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Point } from '#shared/scene';

type Taker = Pick<PlainLens, 'name' | 'takes' | 'drop' | 'alone' | 'freePositions'>;

const GAP = 14;
/** Cards in a column before the next one begins. */
const IN_COLUMN = 12;

/**
 * What it means for items without a place to be dropped at `at`. Where positions are free they are laid out in columns,
 * in their order; elsewhere the lens itself finds each of them room at the same place. Fails where the lens does not
 * take one of them or the place.
 */
export function placesFor(plan: Plan, lens: Taker, items: readonly Item[], at: Point): Result<readonly Placing[]> {
  const stranger = items.find((item) => !lens.takes(item));
  if (stranger) {
    return fail('kind-elsewhere', `${kindOf(stranger).plural} have no place in ${lens.name}. Put them into the tray.`);
  }
  return lens.freePositions ? inColumns(plan, lens, items, at) : atOnePlace(plan, lens, items, at);
}

/** An item without a place means the same as any other at this point, so that one drop tells for all. */
function atOnePlace(plan: Plan, lens: Taker, items: readonly Item[], at: Point): Result<readonly Placing[]> {
  const [first] = items;
  if (!first) return ok([]);
  const dropped = dropAt(plan, lens, first, at);
  return dropped.ok ? ok(items.map(() => dropped.value)) : dropped;
}

function inColumns(plan: Plan, lens: Taker, items: readonly Item[], at: Point): Result<readonly Placing[]> {
  const piled = atOnePlace(plan, lens, items, at);
  if (!piled.ok) return piled;
  const placed = items.map((item, index) => placedItem(item, piled.value[index] ?? {}));
  const { cards } = lens.alone(plan, placed);
  const sizes = new Map(cards.map(({ id, rect }) => [id, rect]));
  const width = Math.max(0, ...placed.map(({ id }) => sizes.get(id)?.width ?? 0));
  const places: Placing[] = [];
  let y = at.y;
  for (const [index, item] of items.entries()) {
    if (index % IN_COLUMN === 0) y = at.y;
    const dropped = dropAt(plan, lens, item, { x: at.x + Math.floor(index / IN_COLUMN) * (width + GAP), y });
    if (!dropped.ok) return dropped;
    places.push(dropped.value);
    y += (sizes.get(item.id)?.height ?? 0) + GAP;
  }
  return ok(places);
}

function dropAt(plan: Plan, lens: Taker, item: Item, { x, y }: Point): Result<Placing> {
  return lens.drop(plan, item, { x, y, width: 0, height: 0 }, false);
}
