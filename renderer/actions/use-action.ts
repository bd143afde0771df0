import type { Action, Situation } from './action';
import type { ActionId } from './catalogue';
import { actions } from './catalogue';
import { isEnabled, labelOf, perform, shortcutOf } from './perform';
import { useSituation } from './situation';

export type ActionState = {
  readonly label: string;
  /** For display, e.g. `Ctrl+Z`; empty where there is none. */
  readonly shortcut: string;
  readonly enabled: boolean;
  readonly run: () => void;
};

/** An action as a button or menu entry shows it now. An edit that leaves it as it reads draws no button again. */
export function useAction(id: ActionId): ActionState {
  return useSituation((now) => stateOf(id, now));
}

const known = new Map<ActionId, ActionState>();

/** The same object as long as it reads the same. */
function stateOf(id: ActionId, now: Situation): ActionState {
  const action: Action = actions[id];
  const label = labelOf(action, now);
  const enabled = isEnabled(action, now);
  const shortcut = shortcutOf(action, now);
  const before = known.get(id);
  if (before?.label === label && before.enabled === enabled && before.shortcut === shortcut) return before;
  const state = { label, shortcut, enabled, run: () => perform(id) };
  known.set(id, state);
  return state;
}
