/** The sketch: free positions and frames, where position means nothing but itself. */
export { isFrame, rectOf } from './card-rect';
export { carriedAlong } from './carried';
export { frameFinder } from './frames';
export { sketch } from './lens';
