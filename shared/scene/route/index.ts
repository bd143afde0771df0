/** Routes of links around cards. */
export type { Curve, Obstacles } from './obstacles';
export { obstaclesOf } from './obstacles';
export { routed } from './route';
