import { useMemo } from 'react';
import { governanceView, usePlan, useView } from '#renderer/session';
import { chosenModel } from '#shared/governance';
import type { GovernanceView } from '#shared/lenses/governance';
import type { Model } from '#shared/plan';

/** The model that was chosen. The same object while it is the same. */
export function useGovernanceView(): GovernanceView {
  const model = useView((view) => governanceView(view).model);
  return useMemo(() => ({ model }), [model]);
}

/** The model that is looked at; null where the plan has none. */
export function useModel(): Model | null {
  const { model } = useGovernanceView();
  return usePlan((plan) => chosenModel(plan, model));
}
