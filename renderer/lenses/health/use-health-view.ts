import { useMemo } from 'react';
import { healthView, usePlan, useView } from '#renderer/session';
import type { HealthView } from '#shared/lenses/health';
import { seenIn } from '#shared/lenses/health';

/** The check that is looked at and the one beside it, as the switches say. The same object while they are the same. */
export function useHealthView(): HealthView {
  const check = useView((view) => healthView(view).check);
  const against = useView((view) => healthView(view).against);
  return useMemo(() => ({ check, against }), [check, against]);
}

/** The checks themselves. */
export function useSeen() {
  const view = useHealthView();
  const header = usePlan((plan) => plan.header);
  return useMemo(() => seenIn({ header }, view), [header, view]);
}
