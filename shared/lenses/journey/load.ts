/** How much is planned when: the axis's density strip. Quick after small edits, unlike the density that findings ask for. */
import { HALF_TERMS, LAST_WEEK, SCHOOL_YEARS } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';
import { changedRows, occurrences } from '#shared/plan';
import { halfTermsOf } from './half-terms';
import type { Strip } from './strip';
import { countsIn, stripKey } from './strip';

export type HalfTermLoad = {
  readonly from: number;
  readonly to: number;
  /** [J12] Different items that run in one of its weeks, entitlements and what was dropped aside. */
  readonly items: number;
};

/** The load of all 90 half-terms, in order, of what the strip counts. */
export function loadByHalfTerm(plan: Plan, strip: Strip = 'all'): readonly HalfTermLoad[] {
  const counts = countsOf(plan, strip);
  return halfTermsOf(plan).map(({ from, to }, index) => ({ from, to, items: counts[index] ?? 0 }));
}

/** By pattern and by what is counted. */
const remembered = new WeakMap<Plan['items'], Map<string, Int32Array>>();

function keyOf({ header }: Plan, strip: Strip): string {
  return `${header.halfTermPattern.join('-')} ${stripKey(strip)}`;
}

function countsOf(plan: Plan, strip: Strip): Int32Array {
  const known = remembered.get(plan.items)?.get(keyOf(plan, strip));
  if (known) return known;
  const counts = new Int32Array(SCHOOL_YEARS.length * HALF_TERMS.length);
  const halves = halfOfWeek(plan);
  for (const item of plan.items.values()) count(counts, halves, item, 1, strip);
  return remember(plan, strip, counts);
}

function remember(plan: Plan, strip: Strip, counts: Int32Array): Int32Array {
  const known = remembered.get(plan.items) ?? new Map<string, Int32Array>();
  remembered.set(plan.items, known.set(keyOf(plan, strip), counts));
  return counts;
}

const halvesByPattern = new WeakMap<readonly number[], Uint8Array>();

/** The number of each week's half-term, 0 to 89; index 1 to 570. */
function halfOfWeek(plan: Plan): Uint8Array {
  const { halfTermPattern } = plan.header;
  const known = halvesByPattern.get(halfTermPattern);
  if (known) return known;
  const halves = new Uint8Array(LAST_WEEK + 1);
  halfTermsOf(plan).forEach(({ from, to }, index) => halves.fill(index, from, to + 1));
  halvesByPattern.set(halfTermPattern, halves);
  return halves;
}

/** Each half-term that an item runs in counts it once, however often it happens in it. */
function count(counts: Int32Array, halves: Uint8Array, item: Item | undefined, by: 1 | -1, strip: Strip): void {
  const journey = item?.facets.journey;
  if (!journey || item.status === 'dropped' || kindOf(item).look === 'band' || !countsIn(strip, item)) return;
  let next = 0;
  for (const { from, to } of occurrences(journey, item.facets.transition)) {
    const last = halves[to] ?? 0;
    for (let half = Math.max(halves[from] ?? 0, next); half <= last; half += 1) counts[half] = (counts[half] ?? 0) + by;
    next = Math.max(next, last + 1);
  }
}

/** Whether the later of two states has as much planned in every half-term as the earlier one. Quick after small edits. */
export function sameLoads(before: Plan, after: Plan, strip: Strip): boolean {
  if (before.header.halfTermPattern !== after.header.halfTermPattern) return false;
  const counts = countsOf(before, strip);
  let next = remembered.get(after.items)?.get(keyOf(after, strip));
  if (!next) {
    next = counts.slice();
    const halves = halfOfWeek(after);
    for (const row of changedRows(before.items, after.items)) {
      count(next, halves, row.before, -1, strip);
      count(next, halves, row.after, 1, strip);
    }
    remember(after, strip, next);
  }
  return next.every((items, half) => items === counts[half]);
}
