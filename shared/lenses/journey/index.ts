/** The journey: 570 weeks from left to right, the trust's lanes from top to bottom. */
export { density, type HalfTermDensity, type Strand } from './density';
export { journey } from './lens';
export type { JourneyView } from './view';
export { fitView } from './view';
