export { write } from './write';
