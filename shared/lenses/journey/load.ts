/** How much is planned when: the axis's density strip. */
import { HALF_TERMS, halfTermSpan, LAST_WEEK, SCHOOL_YEARS } from '#shared/calendar';
import { kindOf } from '#shared/kinds';
import type { Plan } from '#shared/plan';

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

/** Index 1 to 570. */
function itemsByWeek(plan: Plan): Float64Array {
  const change = new Float64Array(LAST_WEEK + 2);
  for (const item of plan.items.values()) {
    const { journey } = item.facets;
    if (!journey || kindOf(item).look === 'band') continue;
    change[journey.fromWeek] = (change[journey.fromWeek] ?? 0) + 1;
    change[journey.toWeek + 1] = (change[journey.toWeek + 1] ?? 0) - 1;
  }
  let running = 0;
  return change.map((step) => {
    running += step;
    return running;
  });
}
