export type { MainWindow } from './window';
export { enableWindow } from './window';
