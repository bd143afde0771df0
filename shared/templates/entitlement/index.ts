export { make } from './entitlement';
