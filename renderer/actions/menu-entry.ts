/** An action as a line of a menu that opens where something is: what it is called, its keys, and whether it can be done. */

import type { Action } from './action';
import type { ActionId } from './catalogue';
import { actions } from './catalogue';
import { isEnabled, labelOf, perform, shortcutOf } from './perform';
import { situation } from './situation';

type MenuLine = {
  readonly label: string;
  readonly shortcut: string;
  readonly enabled: boolean;
  readonly run: () => void;
};

/** As things stand when it is asked for. */
export function menuEntry(id: ActionId): MenuLine {
  const action: Action = actions[id];
  const now = situation();
  return {
    label: labelOf(action, now),
    shortcut: shortcutOf(action, now),
    enabled: isEnabled(action, now),
    run: () => perform(id),
  };
}
