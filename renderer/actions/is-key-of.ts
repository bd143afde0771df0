import type { Action } from './action';
import type { ActionId } from './catalogue';
import { actions } from './catalogue';
import { matches } from './keys';

/** Whether a key press is one of the keys of an action, for whoever leaves that key to it. */
export function isKeyOf(id: ActionId, event: KeyboardEvent): boolean {
  const { keys = [] }: Action = actions[id];
  return keys.some((combination) => matches(combination, event));
}
