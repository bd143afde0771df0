export { make } from './best-start';
