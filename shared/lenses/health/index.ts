/** The health check: the functions of a strong trust as a radar, and what would move each of them. */
export { placingIn } from './drop';
export { health } from './lens';
export { diamond, dot } from './radar';
export { radarScene } from './radar-scene';
export { seenIn } from './seen';
export type { HealthView } from './view';
