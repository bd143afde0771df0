import { useMemo } from 'react';
import { foundIn, lensesShowing, useFind, usePlan, useSelection, useView } from '#renderer/session';
import type { LensId } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import type { Result } from './result';
import { resultOf } from './result';

export type FoundNow = {
  readonly results: readonly Result[];
  readonly total: number;
  /** The number of the one that is looked at, from 1; 0 for none. */
  readonly at: number;
  /** Whether just what was found is selected, all of it, and none of it looked at. */
  readonly allSelected: boolean;
};

/** What is found in the open plan, with where each is in the lens on screen. */
export function useFound(): FoundNow {
  const plan = usePlan((whole) => whole);
  const lens = useView((view) => view.lens);
  const query = useFind((find) => find.query);
  const current = useFind((find) => find.current);
  const { hits, total } = foundIn(plan, query);
  const results = useMemo(
    () =>
      hits.map(({ source, foundIn: place }) => {
        const owner = source.owner === null ? '' : (plan.items.get(source.owner)?.title ?? '');
        return resultOf(source, place, query, owner, whereIs(plan, source, lens));
      }),
    [hits, plan, query, lens],
  );
  const selected = useSelection(({ items }) => items);
  const allSelected =
    current === null && total > 0 && selected.size === total && hits.every(({ source }) => selected.has(source.id));
  return { results, total, at: hits.findIndex(({ source }) => source.id === current) + 1, allSelected };
}

/** Its place in the lens on screen; or in the first that has one; or that there is none. */
export function whereIs(plan: Plan, item: Item, lens: LensId): string {
  const here = lenses[lens].placeOf(plan, item);
  if (here !== null) return here;
  const [elsewhere] = lensesShowing(plan, item.id);
  if (elsewhere !== undefined) return `Not in ${lenses[lens].name}. In ${lenses[elsewhere].name}.`;
  return lenses[lens].takes(item) ? 'Waits for a place' : 'Has no place in a lens yet';
}
