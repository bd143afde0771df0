export { make } from './enablement';
