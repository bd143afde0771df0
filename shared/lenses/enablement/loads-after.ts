import type { Load } from '#shared/enablement';
import { fullestTerm, loadsOf } from '#shared/enablement';
import type { Item, Plan } from '#shared/plan';
import { byMaking, terms } from '#shared/plan';
import { shownTitle } from '../card-text';
import { loadIn } from './bars';

/** [N15] What of people's days would be taken with these items as they would be: of everybody for whom it would be another number. */
export function loadsAfter(plan: Plan, items: readonly Item[]): string {
  const after: Plan = { ...plan, items: new Map([...plan.items, ...items.map((item) => [item.id, item] as const)]) };
  const [before, then] = [loadsOf(plan), loadsOf(after)];
  const parties = [...new Set([...before.keys(), ...then.keys()])].flatMap((id) => after.items.get(id) ?? []);
  return parties
    .sort(byMaking)
    .filter(({ id }) => terms.some((term) => takenIn(before.get(id), term) !== takenIn(then.get(id), term)))
    .map(({ id, title }) => {
      const load = then.get(id) ?? { taken: { autumn: 0, spring: 0, summer: 0 }, has: null };
      return `${shownTitle(title)} ${loadIn(load, fullestTerm(load))}`;
    })
    .join(' · ');
}

function takenIn(load: Load | undefined, term: (typeof terms)[number]): number {
  return load?.taken[term] ?? 0;
}
