/**
 * The keyboard sheet as data: every action that has keys, in the groups of the menu bar, and apart from them what keys
 * mean in one place only.
 */
import type { Action } from './action';
import { keyPlaces, menus } from './action';
import type { ActionId } from './catalogue';
import { actionIds, actions } from './catalogue';

export type KeyGroup = { readonly title: string; readonly ids: readonly ActionId[] };

/** For actions that have keys but stand in no menu. */
const ELSEWHERE = 'Anywhere';

export function keySheet(): readonly KeyGroup[] {
  const titles = [...menus, ELSEWHERE, ...Object.values(keyPlaces)];
  const groups = new Map<string, ActionId[]>(titles.map((title) => [title, []]));
  for (const id of actionIds) {
    const action: Action = actions[id];
    if (action.keys?.length) groups.get(groupOf(action))?.push(id);
  }
  return [...groups].map(([title, ids]) => ({ title, ids })).filter(({ ids }) => ids.length > 0);
}

function groupOf({ where, menu }: Action): string {
  return where ? keyPlaces[where] : (menu?.[0] ?? ELSEWHERE);
}
