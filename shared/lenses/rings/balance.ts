/** How much is held steady and how much is being tried, in all and in each area. */
import type { Area, Plan, Ring } from '#shared/plan';
import { rings } from '#shared/plan';
import { placedItems } from './placed';

type Counts = Readonly<Record<Ring, number>>;

export type Balance = {
  readonly all: Counts;
  readonly areas: readonly { readonly area: Area; readonly counts: Counts }[];
};

/** What is in the rings and not dropped; areas in their order, also those that hold nothing. */
export function balanceOf(plan: Plan): Balance {
  const living = placedItems(plan).filter(({ item }) => item.status !== 'dropped');
  const countsOf = (held: typeof living) =>
    Object.fromEntries(rings.map((ring) => [ring, held.filter(({ stance }) => stance.ring === ring).length])) as Counts;
  return {
    all: countsOf(living),
    areas: plan.header.areas.map((area) => ({
      area,
      counts: countsOf(living.filter((one) => one.area.area === area.id)),
    })),
  };
}
