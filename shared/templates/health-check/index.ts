export { healthCheck } from './health-check';
