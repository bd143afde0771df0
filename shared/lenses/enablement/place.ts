import { bandNames, columnWords, holderOf, spotOf, standsIn } from '#shared/enablement';
import type { Item, Plan } from '#shared/plan';
import { shownTitle } from '../card-text';

/** “Enablement teams, Add capacity, with Enablement A”; “Enablement teams” for a body; null for what waits in the tray. */
export function placeOf(plan: Plan, { facets: { body, enablement } }: Item): string | null {
  if (body?.tier) return bandNames[body.tier];
  const spot = spotOf(enablement);
  if (!enablement || !spot) return null;
  const holder = holderOf(enablement, standsIn(plan));
  const who = holder === null ? undefined : plan.items.get(holder);
  const where = `${bandNames[spot.band]}, ${columnWords[spot.column].name}`;
  return who ? `${where}, with ${shownTitle(who.title)}` : where;
}
