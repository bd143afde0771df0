import type { Action } from './action';
import type { ActionId } from './catalogue';
import { actionIds, actions } from './catalogue';
import { shortcutText } from './keys';
import { isEnabled, labelOf } from './perform';
import { situation } from './situation';

/** An action that can be done now, as a list shows it. */
export type ActionNow = {
  readonly id: ActionId;
  readonly label: string;
  readonly icon: string | undefined;
  /** For display; empty where there is none. */
  readonly shortcut: string;
};

/** Everything that can be done now, in the catalogue's order. */
export function actionsNow(): readonly ActionNow[] {
  const now = situation();
  return actionIds.flatMap((id) => {
    const action: Action = actions[id];
    if (!isEnabled(action, now)) return [];
    return [{ id, label: labelOf(action, now), icon: action.icon, shortcut: shortcutText(action.keys?.[0]) }];
  });
}
