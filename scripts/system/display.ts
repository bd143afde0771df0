/** Somewhere for a window to appear: the person's own display, or a virtual one that is gone again afterwards. */

import { spawn } from 'node:child_process';
import { PlainError } from '../terminal/plain-error';

/** A display to run on. `env` is to be added to the app's environment; `stop` ends a virtual one. */
export type Display = { readonly env: Readonly<Record<string, string>>; readonly stop: () => void };

const SERVER = 'Xvfb';
const SCREEN = '1600x1000x24';
const START_LIMIT_MS = 15_000;
/** What a shell shows for a program ended by SIGTERM. */
const TERMINATED = 143;

/** Whether a window can be shown to a person here. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** @throws PlainError where there is no display, with what to do instead. */
export function requireDisplay(): void {
  if (hasDisplay(process.platform, process.env)) return;
  throw new PlainError(
    'There is no display here for a window to appear on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
      'Run this on a desktop. To see the app without one, `npm run demo` takes pictures of it on a virtual display.',
  );
}

/** The person's display where there is one, a virtual one otherwise. */
export async function anyDisplay(): Promise<Display> {
  return hasDisplay(process.platform, process.env) ? { env: {}, stop: () => undefined } : virtualDisplay();
}

/** A display that nobody sees, for tests: no windows in anyone's way. Elsewhere than on Linux, the person's own. */
export async function hiddenDisplay(): Promise<Display> {
  return process.platform === 'linux' ? virtualDisplay() : { env: {}, stop: () => undefined };
}

/**
 * Starts Xvfb on a number that it finds free itself.
 * @throws PlainError when it does not come up.
 */
async function virtualDisplay(): Promise<Display> {
  // The fourth stream is where Xvfb writes the number that it chose, once it is ready.
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  const server = spawn(SERVER, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  // Ctrl-C reaches Xvfb by itself; a plain kill reaches this process only, and would end it without an exit event.
  const terminate = () => process.exit(TERMINATED);
  const stop = () => {
    process.off('exit', stop);
    process.off('SIGTERM', terminate);
    server.kill();
  };
  process.on('exit', stop);
  process.on('SIGTERM', terminate);

  const number = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(limit);
      stop();
      reject(new PlainError(`The virtual display (Xvfb) did not start: ${why}.`));
    };
    const limit = setTimeout(() => fail('it gave no answer'), START_LIMIT_MS);
    server.on('error', (error) => fail(error.message));
    server.once('exit', (code) => fail(`it ended with ${code}`));
    let answer = '';
    server.stdio[3]?.on('data', (text: Buffer) => {
      answer += text.toString();
      // Xvfb writes the number and the line's end apart, and dies when nobody is there to read the second.
      if (!answer.endsWith('\n')) return;
      clearTimeout(limit);
      resolve(answer.trim());
    });
  });
  server.unref();
  const { 3: numberPipe } = server.stdio;
  numberPipe?.destroy();
  return { env: { DISPLAY: `:${number}` }, stop };
}
