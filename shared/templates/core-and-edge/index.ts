export { make } from './core-and-edge';
