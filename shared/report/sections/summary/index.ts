export { summary } from './write';
