export { attendance } from './attendance';
