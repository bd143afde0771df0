/**
 * The one gate that every call of the page passes: who asks, whether the question is in order, what the handler
 * answers, and whether the answer is in order. Nothing thrown behind it reaches the page as more than plain words.
 */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';
import type { CallName, ReplyOf, RequestOf } from '#shared/ipc';
import { calls } from '#shared/ipc';
import type { PageId } from '../modules';

/** What answers a call; `page` is the page of the window that asks. */
export type Handler<Name extends CallName> = (
  request: RequestOf<Name>,
  page: PageId,
) => Promise<ReplyOf<Name>> | ReplyOf<Name>;
export type Handlers = { readonly [Name in CallName]: Handler<Name> };

/** The frame that asked, as far as the gate cares: its address, and whether it is the page of one of the app's windows. */
export type Asker = { readonly url: string; readonly page: PageId; readonly isMainFrameOfWindow: boolean };

export type GatePorts = {
  readonly handlers: Handlers;
  /** Whether an address is the app's own page. */
  readonly isPage: (url: string) => boolean;
  /** Notes what went wrong; never with anything that the user wrote. */
  readonly note: (event: string, facts: Readonly<Record<string, string>>, error?: unknown) => void;
};

export type Gate = (name: CallName, asker: Asker | null, request: unknown) => Promise<unknown>;

const refused = fail('refused', 'This part of Allthrough may not do that.');
const unexpected = fail(
  'unexpected',
  'Something went wrong inside Allthrough. Try again; if it happens again, close Allthrough and start it anew.',
);

/** A function that answers every call with a valid reply of its contract, whatever happens. */
export function createGate({ handlers, isPage, note }: GatePorts): Gate {
  return async (name, asker, request): Promise<unknown> => {
    if (!asker?.isMainFrameOfWindow || !isPage(asker.url)) {
      note('call refused', { call: name });
      return refused;
    }
    const asked = calls[name].request.safeParse(request);
    if (!asked.success) {
      note('call not in order', { call: name, where: placesOf(asked.error.issues) });
      return notInOrder(name);
    }
    try {
      // The table's type pairs each name with its handler; the pair can't be followed through a name that varies.
      const handle = handlers[name] as (request: unknown, page: PageId) => unknown;
      const reply = calls[name].reply.safeParse(await handle(asked.data, asker.page));
      if (reply.success) return reply.data;
      note('reply not in order', { call: name, where: placesOf(reply.error.issues) });
    } catch (error) {
      note('call failed', { call: name }, error);
    }
    return unexpected;
  };
}

function notInOrder(name: CallName): Fail {
  return fail('request-not-in-order', `Allthrough asked its host for something it can't do (${name}). Start it anew.`);
}

function placesOf(issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string }[]): string {
  return issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.')}:${issue.code ?? ''}`)
    .join(' ');
}
