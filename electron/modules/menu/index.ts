export type { MenuBar } from './menu';
export { enableMenu } from './menu';
export type { MenuSetting, Menus } from './template';
export { menuTemplate } from './template';
export { enableTextMenu } from './text-menu';
