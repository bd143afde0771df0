export { call, listen } from './host';
export { ports, today } from './ports';
