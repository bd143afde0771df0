/** The sketch: free positions and frames, where position means nothing but itself. */
export { sketch } from './lens';
