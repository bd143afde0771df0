export { make } from './operating-model';
