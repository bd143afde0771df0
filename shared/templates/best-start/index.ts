export { bestStart } from './best-start';
