export type { MenuBar } from './menu';
export { enableMenu } from './menu';
export { enableTextMenu } from './text-menu';
