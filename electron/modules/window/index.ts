export type { Showing } from './showing';
export { enableShowing } from './showing';
export type { PageId, Windows } from './windows';
export { enableWindows } from './windows';
