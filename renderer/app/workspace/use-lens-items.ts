import { useMemo } from 'react';
import { usePlan, useView } from '#renderer/session';
import { lenses } from '#shared/lenses';
import type { Item } from '#shared/plan';

/** The items that the lens on screen is about: those that it shows and those that wait for a place in it. */
export function useLensItems(): readonly Item[] {
  const plan = usePlan((whole) => whole);
  const lens = useView((view) => view.lens);
  return useMemo(() => {
    const { takes, placeOf } = lenses[lens];
    return [...plan.items.values()].filter((item) => takes(item) || placeOf(plan, item) !== null);
  }, [plan, lens]);
}
