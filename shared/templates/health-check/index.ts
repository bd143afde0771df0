export { make } from './health-check';
