/** Puts a plan on the desk for tests of what is shown around it: in memory, with nobody to save it. */

import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { clearSelection, planStore, resetView } from '#renderer/session';
import { TooltipProvider } from '#renderer/ui';
import { emptyHistory } from '#shared/change';
import type { ItemId, Plan } from '#shared/plan';

afterEach(() => {
  cleanup();
  planStore.setState({ open: null });
  clearSelection();
  resetView();
});

export function openPlan(plan: Plan): void {
  planStore.setState({ open: { plan, history: emptyHistory, generation: 1, binnedAt: null, joinable: null } });
}

export function planNow(): Plan {
  const { open } = planStore.getState();
  if (!open) throw new Error('No plan is open.');
  return open.plan;
}

export function itemNow(id: string) {
  const item = planNow().items.get(id as ItemId);
  if (!item) throw new Error(`There is no item ${id}.`);
  return item;
}

export function show(part: ReactNode) {
  return render(<TooltipProvider>{part}</TooltipProvider>);
}
