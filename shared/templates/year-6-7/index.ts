export { make } from './year-6-7';
