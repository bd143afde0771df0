import { HALF_TERMS, halfTermSpan, SCHOOL_YEARS } from '#shared/calendar';
import type { Plan } from '#shared/plan';

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
