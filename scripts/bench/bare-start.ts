/**
 * Starts Electron as a person does and watches from outside: no test driver waits inside it, only a pipe over which the
 * page tells when it has painted.
 */

import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Machine } from './electron';
import { endGroup } from './electron';

const LIMIT_MS = 30_000;

const messageSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

const attachedSchema = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string() }),
});

const shownSchema = z.object({ result: z.object({ value: z.number() }) });

const resourcesSchema = z.object({
  frameTree: z.object({ resources: z.array(z.object({ url: z.string(), type: z.string() })) }),
});

/** What a start has come to. */
export type BareStart = {
  /** Milliseconds from starting the program to the first painted frame that holds what is asked for. */
  readonly took: number;
  /** The scripts that had been loaded by then, by address. */
  readonly scripts: readonly string[];
};

/** @param holds an expression of the page: what is waited for is on the screen. */
export async function startBare(
  machine: Machine,
  folder: string,
  env: Readonly<Record<string, string>>,
  holds: string,
): Promise<BareStart> {
  const started = Date.now();
  const args = [...machine.sandbox, '--remote-debugging-pipe', folder];
  const child = spawn(machine.runtime.executable, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...machine.env, ...env },
  });
  const end = () => endGroup(child.pid ?? 0);
  process.once('exit', end);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  try {
    const { at, scripts } = await told(child, holds);
    return { took: at - started, scripts };
  } finally {
    end();
    process.off('exit', end);
    await ended;
  }
}

/** When the page had painted what is waited for, in milliseconds since 1970. */
function told(child: ChildProcess, holds: string): Promise<{ at: number; scripts: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Nothing was painted in ${LIMIT_MS / 1000} s.`)), LIMIT_MS);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(why));
    };
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (code) => fail(`Electron ended with ${code} before it had painted.`));
    const [, , , toPage, fromPage] = child.stdio as [null, null, null, Writable, Readable];
    /** When it was on the screen; the first answer that comes. */
    const asked = new Set<number>();
    let at: number | null = null;
    let last = 0;
    const send = (method: string, params: object, sessionId?: string): number => {
      last += 1;
      toPage.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`);
      return last;
    };
    // The page can be reached before its first script runs, so nothing is missed.
    send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    eachMessage(fromPage, (text) => {
      const message = messageSchema.parse(JSON.parse(text));
      const attached = attachedSchema.safeParse(message.params);
      if (message.method === 'Target.attachedToTarget' && attached.success) {
        const { sessionId, targetInfo } = attached.data;
        if (targetInfo.type === 'page') {
          send('Page.enable', {}, sessionId);
          send('Page.addScriptToEvaluateOnNewDocument', { source: watching(holds) }, sessionId);
        }
        send('Runtime.runIfWaitingForDebugger', {}, sessionId);
      } else if (message.method === 'Page.domContentEventFired' && message.sessionId !== undefined) {
        const expression = 'window.benchShown';
        asked.add(send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, message.sessionId));
      } else if (message.id !== undefined && asked.has(message.id)) {
        const shown = shownSchema.safeParse(message.result);
        if (!shown.success) return;
        at ??= shown.data.result.value;
        send('Page.getResourceTree', {}, message.sessionId);
      } else if (at !== null) {
        const resources = resourcesSchema.safeParse(message.result);
        if (!resources.success) return;
        clearTimeout(timer);
        const { frameTree } = resources.data;
        resolve({ at, scripts: frameTree.resources.filter(({ type }) => type === 'Script').map(({ url }) => url) });
      }
    });
  });
}

/** In the page: looks at every frame, and remembers when it was there. */
function watching(holds: string): string {
  return `window.benchShown = location.href === 'about:blank' ? undefined : new Promise((resolve) => {
    const look = () => {
      if (!(${holds})) return requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  })`;
}

/** The pipe speaks in texts that end in a zero byte. */
function eachMessage(stream: Readable, take: (text: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (part: string) => {
    const texts = `${rest}${part}`.split('\0');
    rest = texts.pop() ?? '';
    for (const text of texts) take(text);
  });
}
