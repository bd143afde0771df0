export { make } from './sample';
