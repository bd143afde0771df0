export type { Brand } from './brand';
export type { IconName } from './icon-name';
export type { Clock, Ports, RandomSource } from './random';
export { createIdSource, seededRandom } from './random';
export type { Fail, Fault, Ok, Result } from './result';
export { fail, must, ok } from './result';
export { sameValue } from './same-value';
export { stableJson } from './stable-json';
