/** Walking through the checks of who does what, one by one. Kept for the session only, begun afresh with each plan. */
import { createStore } from 'zustand/vanilla';
import type { Issue } from '#shared/enablement';
import { issuesOf } from '#shared/enablement';
import type { Plan } from '#shared/plan';
import { planStore } from './plan-store';

/** The one that is looked at, and where it stood, for when it has been settled. */
type Checks = { readonly id: string | null; readonly at: number };

const first: Checks = { id: null, at: 0 };

export const checksStore = createStore<Checks>(() => first);

planStore.subscribe((now, before) => {
  if (now.open?.plan.header.id !== before.open?.plan.header.id) checksStore.setState(first, true);
});

let known: { readonly plan: Plan; readonly issues: readonly Issue[] } | null = null;

/** What there is to settle, and which of it is looked at: what has moved up where that has been settled. */
export function checksNow(plan: Plan, { id, at }: Checks): { readonly issues: readonly Issue[]; readonly at: number } {
  if (known?.plan !== plan) known = { plan, issues: issuesOf(plan) };
  const { issues } = known;
  const found = issues.findIndex((issue) => issue.id === id);
  return { issues, at: found >= 0 ? found : Math.max(0, Math.min(at, issues.length - 1)) };
}

/** Goes to the next one or the one before; answers with it, or with null where there is none. */
export function stepChecks(by: 1 | -1 | 0): Issue | null {
  const { open } = planStore.getState();
  if (!open) return null;
  const { issues, at } = checksNow(open.plan, checksStore.getState());
  const settled = issues[at]?.id !== checksStore.getState().id;
  // Where one has been settled, the next has taken its place already.
  const to = by === 1 && settled ? at : Math.max(0, Math.min(at + by, issues.length - 1));
  const issue = issues[to] ?? null;
  checksStore.setState({ id: issue?.id ?? null, at: to });
  return issue;
}
