export { make } from './towards-2030';
