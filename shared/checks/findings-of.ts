import type { IsoDate } from '#shared/calendar';
import type { Finding, LensId } from '#shared/lenses';
import { lensIds, plainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import { planFindings } from './plan-findings';

/** A finding and the lens that it belongs to; null for what the plan as a whole lacks. */
export type PlanFinding = Finding & { readonly lens: LensId | null };

/** Everything that the plan lacks: lens by lens in the rail's order, then what concerns the plan as a whole. Where the day is known, also what is lacking by then. */
export function findingsOf(plan: Plan, today?: IsoDate): readonly PlanFinding[] {
  const ofLenses = lensIds.flatMap((lens) =>
    plainLens(lens)
      .findings(plan, today)
      .map((finding) => ({ ...finding, lens })),
  );
  return [...ofLenses, ...planFindings(plan).map((finding) => ({ ...finding, lens: null }))];
}
