/** Doing an action, from wherever it was asked for. */
import { findStore, looksStore, planStore, selectionStore, viewStore } from '#renderer/session';
import type { Action, Situation } from './action';
import type { ActionId } from './catalogue';
import { actions } from './catalogue';

export function situation(): Situation {
  return {
    open: planStore.getState().open,
    selection: selectionStore.getState(),
    view: viewStore.getState(),
    looks: looksStore.getState(),
    find: findStore.getState(),
  };
}

export function isEnabled(action: Action, now: Situation): boolean {
  return action.enabled?.(now) ?? true;
}

export function labelOf(action: Action, now: Situation): string {
  return typeof action.label === 'string' ? action.label : action.label(now);
}

/** Runs an action if it can be done now. */
export function perform(id: ActionId): void {
  const now = situation();
  const action: Action = actions[id];
  if (isEnabled(action, now)) action.run(now);
}
