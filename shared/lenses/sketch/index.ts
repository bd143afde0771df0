/** The sketch: free positions and frames, where position means nothing but itself. */
export type { SketchView } from './lens';
export { sketch } from './lens';
