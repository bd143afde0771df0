import type { View } from '#renderer/session';
import { lenses } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';

/**
 * The items that can be seen: what the lens on screen shows, or, on the outline, all of them. What one can't see is
 * neither selected nor deleted.
 */
export function idsInSight(plan: Plan, { surface, lens }: Pick<View, 'surface' | 'lens'>): readonly ItemId[] {
  if (surface === 'outline') return [...plan.items.keys()];
  return [...plan.items.values()].filter((item) => lenses[lens].placeOf(plan, item) !== null).map(({ id }) => id);
}
