/**
 * The page's side of the contract: everything outside the page is asked for here and nowhere else.
 */
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import type { Bridge, CallName, EventData, EventName, ReplyOf, RequestOf } from '#shared/ipc';

declare global {
  // A global of the page can only be declared by adding to the interface that the platform has.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    /** Put there by the preload. */
    readonly allthrough: Bridge;
  }
}

type ValueOf<Name extends CallName> = Extract<ReplyOf<Name>, { ok: true }>['value'];

/** Asks the main process. Never rejects: a broken connection is a fault like any other. */
export async function call<Name extends CallName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<Result<ValueOf<Name>>> {
  try {
    return (await window.allthrough.call(name, request)) as Result<ValueOf<Name>>;
  } catch {
    return fail(
      'host-silent',
      'This part of the app is not answering. Save a copy of the plan and start the app again.',
    );
  }
}

/** Listens to the main process; the function that comes back stops listening. */
export function listen<Name extends EventName>(name: Name, listener: (data: EventData<Name>) => void): () => void {
  return window.allthrough.on(name, listener);
}
