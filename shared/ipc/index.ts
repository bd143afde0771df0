export type { Bridge, CallName, EventData, EventName, ReplyOf, RequestOf } from './contract';
export { callNames, calls } from './contract';
