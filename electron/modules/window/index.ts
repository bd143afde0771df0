export type { Bounds, Size } from './bounds';
export { LEAST_SIZE, placeWindow, USUAL_SIZE } from './bounds';
export type { MainWindow } from './window';
export { enableWindow } from './window';
