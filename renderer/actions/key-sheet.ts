/** The keyboard sheet as data: every action that has keys, in the groups of the menu bar. */
import type { Action } from './action';
import { menus } from './action';
import type { ActionId } from './catalogue';
import { actionIds, actions } from './catalogue';

export type KeyGroup = { readonly title: string; readonly ids: readonly ActionId[] };

/** For actions that have keys but stand in no menu. */
const ELSEWHERE = 'Anywhere';

export function keySheet(): readonly KeyGroup[] {
  const groups = new Map<string, ActionId[]>([...menus, ELSEWHERE].map((title) => [title, []]));
  for (const id of actionIds) {
    const action: Action = actions[id];
    if (action.keys?.length) groups.get(action.menu?.[0] ?? ELSEWHERE)?.push(id);
  }
  return [...groups].map(([title, ids]) => ({ title, ids })).filter(({ ids }) => ids.length > 0);
}
