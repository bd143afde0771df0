/** Routes of links around cards. */
export { asideBy } from './aside';
export type { Obstacles } from './obstacles';
export { obstaclesOf } from './obstacles';
export type { Route } from './route';
export { routed, settledWith } from './route';
