export { call, listen } from './host';
export { ports } from './ports';
