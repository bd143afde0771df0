/** The stores as React sees them. */

import { useStore } from 'zustand';
import type { History } from '#shared/change';
import { emptyHistory } from '#shared/change';
import type { ItemId, Plan } from '#shared/plan';
import type { DialogName } from './dialog-store';
import { dialogStore } from './dialog-store';
import type { Find } from './find-store';
import { findStore } from './find-store';
import type { Looks } from './looks-store';
import { dimmedStore, looksStore } from './looks-store';
import type { Making } from './making-store';
import { makingStore } from './making-store';
import type { Notice } from './notices';
import { noticeStore } from './notices';
import { planStore } from './plan-store';
import type { Saved } from './saved-store';
import { savedStore } from './saved-store';
import type { Selection } from './selection-store';
import { selectionStore } from './selection-store';
import type { View } from './view-store';
import { viewStore } from './view-store';

/** Part of the open plan. Only for parts of the screen that are shown while a plan is open. */
export function usePlan<T>(part: (plan: Plan) => T): T {
  return useStore(planStore, ({ open }) => {
    if (!open) throw new Error('A part of the workspace is shown without a plan.');
    return part(open.plan);
  });
}

/** What was done and what was undone in the open plan. Only while a plan is open. */
export function useHistory(): History {
  return useStore(planStore, ({ open }) => open?.history ?? emptyHistory);
}

export function useIsOpen(): boolean {
  return useStore(planStore, ({ open }) => open !== null);
}

export function useSaved(): Saved {
  return useStore(savedStore);
}

export function useSelection<T>(part: (selection: Selection) => T): T {
  return useStore(selectionStore, part);
}

export function useView<T>(part: (view: View) => T): T {
  return useStore(viewStore, part);
}

export function useMaking<T>(part: (making: Making) => T): T {
  return useStore(makingStore, part);
}

export function useNotices(): readonly Notice[] {
  return useStore(noticeStore, ({ notices }) => notices);
}

export function useDialog(): DialogName | null {
  return useStore(dialogStore, ({ dialog }) => dialog);
}

export function useLooks<T>(part: (looks: Looks) => T): T {
  return useStore(looksStore, part);
}

/** What is filtered out; the same set as long as nothing in it changes. */
export function useDimmed(): ReadonlySet<ItemId> {
  return useStore(dimmedStore, ({ dimmed }) => dimmed);
}

export function useFind<T>(part: (find: Find) => T): T {
  return useStore(findStore, part);
}
