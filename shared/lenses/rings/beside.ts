/** Where an item belongs among the rings that is made from another one. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Item, Placing, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Beside } from '../lens';
import { placingIn } from './drop';
import { noPlace, ringEnd } from './faults';
import { stepOf } from './nudge';
import { placed } from './placed';
import { sectorsIn } from './sectors';

/**
 * A sibling and the next one lie in the same ring and sector; in a direction, where an arrow key would lead. What is said
 * of a trial is its own and does not come along. Fails with `no-place` for an item in the tray and with `ring-end` where
 * nothing lies that way.
 */
export function besideOnRings(plan: Plan, item: Item, where: Beside): Result<Placing> {
  const sectors = sectorsIn(plan);
  if (!placed(sectors, item)) return noPlace();
  const stays = where === 'sibling' || where === 'next';
  const step = stays ? {} : stepOf(plan, item, where, false);
  const there = step && placed(sectors, placedItem(item, step));
  if (!there) return ringEnd();
  // Of what is said of the item only its area comes along, with its rank, and the tag of its sector.
  const { area } = there.item.facets;
  return ok(placingIn(sectors, { facets: area ? { area } : {}, tags: [] }, there.stance.ring, there.sector));
}
