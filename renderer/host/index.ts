export { call, listen } from './host';
export { ports, today } from './ports';
export type { Word } from './windows';
export { hearWindows, tellWindows } from './windows';
