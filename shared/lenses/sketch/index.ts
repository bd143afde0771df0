/** The sketch: free positions and frames, where position means nothing but itself. */
export { isFrame, rectOf } from './card-rect';
export { sketch } from './lens';
export { frameFinder } from './place';
