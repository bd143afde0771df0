export type { Handlers } from './gate';
export { createGate } from './gate';
export type { HandlerParts } from './handlers';
export { createHandlers } from './handlers';
export { serveCalls } from './serve';
