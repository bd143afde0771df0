/** The journey: 570 weeks from left to right, the trust's lanes from top to bottom. */
export { density, type HalfTermDensity, type Strand } from './density';
export type { Footprint } from './footprint';
export { footprintOf, labelOf } from './footprint';
export { createFreeRows } from './free-rows';
export { bareGates, hasBegun } from './gates';
export { COUNT_LEADING, countStyle, countWords, GUTTER_PADDING, LANE_LEADING, laneCuts, laneStyle } from './lane-text';
export { journey } from './lens';
export type { JourneyLevel, LevelWidths } from './level';
export { LEVELS, levelAfterZoom } from './level';
export { shiftedBy } from './shift';
export { entitlementsThatStopAt, stopsAtSeam } from './stops';
export type { Strip } from './strip';
export { stripName } from './strip';
export type { JourneyView, WeekCount } from './view';
export { cohortOf, fitView } from './view';
