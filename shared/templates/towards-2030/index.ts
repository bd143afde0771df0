export { towards2030 } from './towards-2030';
