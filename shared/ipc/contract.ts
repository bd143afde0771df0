/**
 * The typed contract between the processes: every call and event there is. Adding a call is one entry here and one
 * handler, which the main process's table fails to compile without.
 */
import type { z } from 'zod';
import { appCalls, type events } from './app-calls';
import { fileCalls } from './file-calls';
import { vaultCalls } from './vault-calls';

export const calls = { ...appCalls, ...fileCalls, ...vaultCalls };

export type CallName = keyof typeof calls;
export type RequestOf<Name extends CallName> = z.infer<(typeof calls)[Name]['request']>;
export type ReplyOf<Name extends CallName> = z.infer<(typeof calls)[Name]['reply']>;

export const callNames = Object.keys(calls) as readonly CallName[];

export type EventName = keyof typeof events;
export type EventData<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** What the preload exposes to the page as `window.allthrough`: two verbs and nothing of Electron. */
export type Bridge = {
  readonly call: <Name extends CallName>(name: Name, request: RequestOf<Name>) => Promise<ReplyOf<Name>>;
  /** Listens to an event; the function that comes back stops listening. */
  readonly on: <Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void) => () => void;
};
