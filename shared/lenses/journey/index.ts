/** The journey: 570 weeks from left to right, the trust's lanes from top to bottom. */
export { density, type HalfTermDensity, type Strand } from './density';
export { laneCuts } from './lane-text';
export { journey } from './lens';
export { shiftedBy } from './shift';
export type { Strip } from './strip';
export { stripName } from './strip';
export type { JourneyView, WeekCount } from './view';
export { fitView } from './view';
