export type { BodyKey } from './bodies';
export { make } from './governance';
export { starterModels } from './models';
export type { Cast } from './scheme';
export { decisionsFor, governanceOf } from './scheme';
