/** The table of a lens, told from the one before it, so that an edit draws what it changes. */
import { useMemo } from 'react';
import { planStore } from '#renderer/session';
import type { Grid } from '#shared/grid';
import { keptGrid } from '#shared/grid';

/** The last grid of each table of the plan that is open. */
const lastGrids = new Map<string, Grid>();
planStore.subscribe(({ open }, before) => {
  if (open?.plan.header.id !== before.open?.plan.header.id) lastGrids.clear();
});

/** `name` tells tables apart. */
export function useKeptGrid(name: string, grid: Grid): Grid {
  return useMemo(() => {
    const kept = keptGrid(lastGrids.get(name), grid);
    lastGrids.set(name, kept);
    return kept;
  }, [name, grid]);
}
