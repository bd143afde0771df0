/** The step that one is at, of the plan as it is. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Walk } from '#renderer/session';
import { usePlan, walkStore } from '#renderer/session';
import type { Plan } from '#shared/plan';
import type { WalkStep } from '#shared/walk';
import { spansOf, stepAt } from '#shared/walk';

export function useWalk(): Walk {
  return useStore(walkStore);
}

export type Here = { readonly plan: Plan; readonly step: WalkStep };

/** Null only where a plan's half-terms are no pattern, so that there are no steps. */
export function useStep(): Here | null {
  const plan = usePlan((whole) => whole);
  const { week, pace, profile } = useWalk();
  return useMemo(() => {
    const span = spansOf(plan, pace).find(({ from, to }) => from <= week && week <= to);
    return span ? { plan, step: stepAt(plan, profile, span, pace) } : null;
  }, [plan, week, pace, profile]);
}
