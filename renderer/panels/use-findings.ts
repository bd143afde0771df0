import { useDeferredValue } from 'react';
import { usePlan } from '#renderer/session';
import type { PlanFinding } from '#shared/checks';
import { findingsOf } from '#shared/checks';
import type { Plan } from '#shared/plan';

/** One answer a state of the plan, however many parts of the screen ask. */
const known = new WeakMap<Plan, readonly PlanFinding[]>();

/** Everything that the plan lacks; a moment behind the typing where the plan is large. */
export function useFindings(): readonly PlanFinding[] {
  const plan = useDeferredValue(usePlan((whole) => whole));
  const before = known.get(plan);
  if (before) return before;
  const found = findingsOf(plan);
  known.set(plan, found);
  return found;
}
