import { unplacedItem } from '#shared/kinds';
import type { ItemId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Point } from '#shared/scene';
import { pointRect } from '../cards/make-card';
import type { Stage } from '../stage';

/** What a point of the scene means, in words, for something that is held over it: the place is the same for any item. */
export function placeAt({ lens, plan }: Stage, at: Point): string {
  const item = unplacedItem('' as ItemId, 'action');
  const dropped = lens.drop(plan, item, pointRect(at), false);
  return dropped.ok ? (lens.placeOf(plan, placedItem(item, dropped.value)) ?? '') : dropped.error.message;
}
