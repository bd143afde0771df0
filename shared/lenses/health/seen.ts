/** The check that a view looks at, and the earlier one beside it. */
import { checkBefore, checkOf } from '#shared/health';
import type { HealthCheck, Plan } from '#shared/plan';
import type { HealthView } from './view';

export type Seen = { readonly check: HealthCheck | null; readonly against: HealthCheck | null };

export function seenIn(plan: Pick<Plan, 'header'>, { check: id, against }: HealthView): Seen {
  const check = checkOf(plan, id);
  if (check === null || against === 'none') return { check, against: null };
  if (against === 'before') return { check, against: checkBefore(plan, check) };
  const other = plan.header.checks?.find((one) => one.id === against) ?? null;
  return { check, against: other?.id === check.id ? null : other };
}
