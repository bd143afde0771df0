import type { ModelId, Plan } from '#shared/plan';

/** What is told from a plan and one of its models is told once for each state of the plan. */
export function remembered<T>(tell: (plan: Plan, model: ModelId) => T): (plan: Plan, model: ModelId) => T {
  const known = new WeakMap<Plan, Map<ModelId, T>>();
  return (plan, model) => {
    const ofPlan = known.get(plan) ?? new Map<ModelId, T>();
    known.set(plan, ofPlan);
    const before = ofPlan.get(model);
    if (before !== undefined) return before;
    const now = tell(plan, model);
    ofPlan.set(model, now);
    return now;
  };
}
