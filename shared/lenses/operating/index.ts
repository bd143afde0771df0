/** The operating model: how each function of the trust is run, now and next, and what civic work it does. */
export { operating } from './lens';
export type { Run } from './placed';
export { civicWorkOf, functionsOf, inRing, moves, runAt } from './placed';
export type { OperatingView, Stage } from './view';
export { stages } from './view';
export { civicWords, levelWords } from './words';
