import type { IconName } from '#shared/base';
import type { Action } from './action';
import type { ActionId } from './catalogue';
import { actionIds, actions } from './catalogue';
import { labelOf, shortcutOf } from './perform';
import { situation } from './situation';
import { whyOff } from './why-off';

/** An action as a list shows it now. */
export type ActionNow = {
  readonly id: ActionId;
  readonly label: string;
  /** What it is found by. */
  readonly name: string;
  readonly otherWords: string;
  readonly icon: IconName | undefined;
  /** For display; empty where there is none. */
  readonly shortcut: string;
  /** Why it can't be done now, in a few words; null where it can. */
  readonly off: string | null;
};

/** Every action as things stand, in the catalogue's order. While no plan is open, only what can be done without one. */
export function actionsNow(): readonly ActionNow[] {
  const now = situation();
  return actionIds.flatMap((id) => {
    const action: Action = actions[id];
    const off = whyOff(action, now);
    if (off !== null && !now.open) return [];
    const label = labelOf(action, now);
    const name = action.quotesTitles === true ? (action.sheetLabel ?? '') : label;
    const { icon, otherWords = '' } = action;
    return [{ id, label, name, otherWords, icon, shortcut: shortcutOf(action, now), off }];
  });
}
