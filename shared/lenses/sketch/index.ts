/** The sketch: free positions and frames, where position means nothing but itself. */
export { rectOf } from './card-rect';
export { carriedAlong, withCarried } from './carried';
export { frameFinder } from './frames';
export { sketch } from './lens';
