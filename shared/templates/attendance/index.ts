export { make } from './attendance';
