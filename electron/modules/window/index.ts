export type { Showing } from './showing';
export { enableShowing } from './showing';
export type { MainWindow } from './window';
export { enableWindow } from './window';
