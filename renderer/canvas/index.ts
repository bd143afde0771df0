/** The canvas: the scene of the lens on screen, and what the hand can do with it. */

export { useArranger } from './arrange/use-arranger';
export { Canvas } from './Canvas';
export { KindSample } from './links/KindSample';
