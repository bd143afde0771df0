import { useMemo } from 'react';
import { usePlan, useView } from '#renderer/session';
import { lenses } from '#shared/lenses';
import type { Item } from '#shared/plan';

/** The items that the lens on screen is about: those that it shows and those that wait for a place in it; all on the outline. */
export function useLensItems(): readonly Item[] {
  const plan = usePlan((whole) => whole);
  const lens = useView((view) => view.lens);
  const surface = useView((view) => view.surface);
  return useMemo(() => {
    const { takes, placeOf } = lenses[lens];
    const all = [...plan.items.values()];
    return surface === 'outline' ? all : all.filter((item) => takes(item) || placeOf(plan, item) !== null);
  }, [plan, lens, surface]);
}
