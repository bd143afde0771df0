export { coreAndEdge } from './core-and-edge';
