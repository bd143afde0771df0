export { entitlement } from './entitlement';
