/** A fingerprint of everything that a build is made from, to tell whether `out/` is still what the sources say. */

import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Digest of the paths, sizes and times of all files under the given files and folders of `root`. */
export async function sourcePrint(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) for (const line of await describe(root, path)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

async function describe(root: string, path: string): Promise<string[]> {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`];
  const names = await readdir(join(root, path));
  const below = await Promise.all(names.sort().map((name) => describe(root, `${path}/${name}`)));
  return below.flat();
}
