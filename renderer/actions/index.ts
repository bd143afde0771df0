export type { Action, MenuName } from './action';
export { menus } from './action';
export type { ActionId } from './catalogue';
export { actionIds, actions } from './catalogue';
export { shortcutText } from './keys';
export { perform } from './perform';
export type { ActionState } from './use-action';
export { useAction } from './use-action';
export { useShortcuts } from './use-shortcuts';
