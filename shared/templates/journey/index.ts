export { make } from './journey';
