export { wordFile, write } from './write';
