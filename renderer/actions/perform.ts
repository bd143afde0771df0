/** Doing an action, from wherever it was asked for. */
import type { Action, Situation } from './action';
import { keysHeld } from './action';
import type { ActionId } from './catalogue';
import { actions } from './catalogue';
import { shortcutText } from './keys';
import { situation } from './situation';

/** Whether an action can be done as things stand. */
export function isEnabled(action: Action, now: Situation): boolean {
  return action.enabled?.(now) ?? true;
}

/** What an action is called as things stand. */
export function labelOf(action: Action, now: Situation): string {
  return typeof action.label === 'string' ? action.label : action.label(now);
}

/** The keys of an action for display, e.g. `Ctrl+Z`, as things stand; empty where there are none or they mean nothing here. */
export function shortcutOf(action: Action, now: Situation): string {
  return shortcutText(keysHeld(action, now)[0]);
}

/** Runs an action if it can be done now. */
export function perform(id: ActionId): void {
  const now = situation();
  const action: Action = actions[id];
  if (isEnabled(action, now)) action.run(now);
}
