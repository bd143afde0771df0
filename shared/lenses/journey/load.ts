/** How much is planned when: the axis's density strip. */
import { HALF_TERMS, halfTermSpan, LAST_WEEK, SCHOOL_YEARS } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { changedRows, occurrences } from '#shared/plan';

export type HalfTermLoad = {
  readonly from: number;
  readonly to: number;
  /** Items that run in the half-term, counted by week and averaged. */
  readonly items: number;
};

/** The load of all 90 half-terms, in order. Entitlements run behind everything and are not counted. */
export function loadByHalfTerm(plan: Plan): readonly HalfTermLoad[] {
  const inWeek = itemsByWeek(plan);
  return halfTermsOf(plan).map(({ from, to }) => {
    let sum = 0;
    for (let week = from; week <= to; week += 1) sum += inWeek[week] ?? 0;
    return { from, to, items: sum / (to - from + 1) };
  });
}

/** The 90 half-terms by the plan's own pattern; none where that pattern is not one. */
export function halfTermsOf(
  plan: Plan,
): readonly { readonly from: number; readonly to: number; readonly half: number }[] {
  return SCHOOL_YEARS.flatMap(({ id }) =>
    HALF_TERMS.flatMap((half) => {
      const span = halfTermSpan(id, half, plan.header.halfTermPattern);
      return span.ok ? [{ ...span.value, half }] : [];
    }),
  );
}

/** By how many items each week has more than the week before; index 1 to 571. */
const remembered = new WeakMap<Plan['items'], Int32Array>();

function stepsByWeek({ items }: Plan): Int32Array {
  const known = remembered.get(items);
  if (known) return known;
  const steps = new Int32Array(LAST_WEEK + 2);
  for (const item of items.values()) count(steps, item, 1);
  remembered.set(items, steps);
  return steps;
}

function count(steps: Int32Array, item: Item | undefined, by: 1 | -1): void {
  const journey = item?.facets.journey;
  if (!journey || kindOf(item).look === 'band') return;
  for (const { from, to } of occurrences(journey, item.facets.transition)) {
    steps[from] = (steps[from] ?? 0) + by;
    steps[to + 1] = (steps[to + 1] ?? 0) - by;
  }
}

/** Whether the later of two states has as much planned in every week as the earlier one. Quick after small edits. */
export function sameLoads(before: Plan, after: Plan): boolean {
  const steps = stepsByWeek(before);
  const next = remembered.get(after.items) ?? steps.slice();
  if (!remembered.has(after.items)) {
    for (const row of changedRows(before.items, after.items)) {
      count(next, row.before, -1);
      count(next, row.after, 1);
    }
    remembered.set(after.items, next);
  }
  return next.every((step, week) => step === steps[week]);
}

/** Index 1 to 570. */
function itemsByWeek(plan: Plan): Float64Array {
  let running = 0;
  return Float64Array.from(stepsByWeek(plan), (step) => {
    running += step;
    return running;
  });
}
