import type { Action } from './action';
import type { ActionId } from './catalogue';
import { actions } from './catalogue';
import { shortcutText } from './keys';
import { isEnabled, labelOf, perform } from './perform';
import { useSituation } from './situation';

export type ActionState = {
  readonly label: string;
  /** For display, e.g. `Ctrl+Z`; empty where there is none. */
  readonly shortcut: string;
  readonly enabled: boolean;
  readonly run: () => void;
};

/** An action as a button or menu entry shows it now. */
export function useAction(id: ActionId): ActionState {
  const action: Action = actions[id];
  const now = useSituation();
  return {
    label: labelOf(action, now),
    shortcut: shortcutText(action.keys?.[0]),
    enabled: isEnabled(action, now),
    run: () => perform(id),
  };
}
