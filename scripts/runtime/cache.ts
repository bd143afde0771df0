/**
 * The runtime in the cache. It is there whole or not at all: filled in a folder of its own, then renamed into place,
 * so that neither a killed run nor a second checkout can leave or see half of it.
 */

import { access, constants, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { ELECTRON_VERSION, executableIn, type Runtime } from './runtime';

/** Raise it when what is done to a fetched runtime changes, and caches of the older kind are made anew. */
const RECIPE = 1;
const MARKER = 'runtime.json';

const markerSchema = z.object({
  version: z.literal(ELECTRON_VERSION),
  origin: z.enum(['official', 'npm registry']),
  recipe: z.literal(RECIPE),
});

/** Where filling happens: `dist` is kept, `scratch` (downloads) is thrown away. */
export type FillFolders = { readonly dist: string; readonly scratch: string };

/** The folder of the one runtime that this machine needs. */
export function runtimeFolder(cache: string, platform: NodeJS.Platform, arch: string): string {
  return join(cache, 'runtimes', `electron-${ELECTRON_VERSION}-${platform}-${arch}`);
}

/** The cached runtime, or undefined where it is absent, incomplete, or of another version or recipe. */
export async function readCached(folder: string, platform: NodeJS.Platform): Promise<Runtime | undefined> {
  try {
    const marker = markerSchema.parse(JSON.parse(await readFile(join(folder, MARKER), 'utf8')));
    const dist = join(folder, 'dist');
    const executable = executableIn(dist, platform);
    await access(executable, constants.X_OK);
    return { executable, dist, version: marker.version, origin: marker.origin };
  } catch {
    return undefined;
  }
}

/**
 * Fills the cache. The caller holds the lock.
 * @throws whatever `fill` throws; the cache is then as it was.
 */
export async function fillCache(
  folder: string,
  origin: 'official' | 'npm registry',
  fill: (folders: FillFolders) => Promise<void>,
): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await removeLeftovers(folder);
  const temporary = await mkdtemp(temporaryPrefix(folder));
  try {
    const folders = { dist: join(temporary, 'dist'), scratch: join(temporary, 'scratch') };
    await Promise.all([mkdir(folders.dist), mkdir(folders.scratch)]);
    await fill(folders);
    await rm(folders.scratch, { recursive: true, force: true });
    const marker = { version: ELECTRON_VERSION, origin, recipe: RECIPE } satisfies z.infer<typeof markerSchema>;
    await writeFile(join(temporary, MARKER), `${JSON.stringify(marker, null, 2)}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } catch (thrown) {
    await rm(temporary, { recursive: true, force: true });
    throw thrown;
  }
}

/** Only the lock's holder makes such folders, so any that lies there was left by a run that was killed. */
async function removeLeftovers(folder: string): Promise<void> {
  const prefix = basename(temporaryPrefix(folder));
  const names = await readdir(dirname(folder));
  await Promise.all(
    names
      .filter((name) => name.startsWith(prefix))
      .map((name) => rm(join(dirname(folder), name), { recursive: true, force: true })),
  );
}

function temporaryPrefix(folder: string): string {
  return `${folder}.partial-`;
}
