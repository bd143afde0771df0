/** A package's tarball from the npm registry, as npm is set up on this machine, proved by its pinned integrity. */

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PROJECT_FOLDER } from '../project';
import { capture } from '../terminal/command';
import { messageOf } from '../terminal/plain-error';
import { startProgress } from '../terminal/progress';

const STALLED_AFTER_MS = 30_000;

/** A package at one version, with the digest that npm would write into a lock file. */
export type PinnedPackage = { readonly name: string; readonly version: string; readonly integrity: string };

/**
 * Fetches the tarball into `folder` and returns its path.
 * @throws when npm knows no such package, the download fails both ways, or the digest is another.
 */
export async function downloadPackage(
  pinned: PinnedPackage,
  folder: string,
  say: (line: string) => void,
): Promise<string> {
  const file = join(folder, 'package.tgz');
  try {
    await stream(await tarballUrl(pinned), file, `Downloading ${pinned.name}`);
  } catch (thrown) {
    // A registry behind a proxy or a password: npm knows the way, but shows nothing while it fetches.
    say(`The direct download failed (${messageOf(thrown)}). Fetching it through npm; this shows no progress.`);
    await pack(pinned, folder, file);
  }
  await verify(file, pinned);
  return file;
}

async function tarballUrl({ name, version }: PinnedPackage): Promise<string> {
  const { code, stdout, stderr } = await capture('npm', ['view', `${name}@${version}`, 'dist.tarball'], {
    cwd: PROJECT_FOLDER,
  });
  if (code !== 0 || stdout.trim() === '') throw new Error(`npm could not look it up: ${complaint(stderr)}`);
  return stdout.trim();
}

async function stream(url: string, file: string, label: string): Promise<void> {
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), STALLED_AFTER_MS);
  const progress = startProgress(label);
  try {
    const response = await fetch(url, { signal: stalled.signal });
    if (!response.ok || !response.body) throw new Error(`the registry answered ${response.status}`);
    const total = Number(response.headers.get('content-length') ?? 0);
    const reader = response.body.getReader();
    async function* parts() {
      let done = 0;
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        clearTimeout(timer);
        timer = setTimeout(() => stalled.abort(), STALLED_AFTER_MS);
        done += part.value.length;
        progress.update(done, total);
        yield part.value;
      }
    }
    await pipeline(parts, createWriteStream(file), { signal: stalled.signal });
  } finally {
    clearTimeout(timer);
    progress.finish();
  }
}

async function pack({ name, version }: PinnedPackage, folder: string, file: string): Promise<void> {
  const args = ['pack', `${name}@${version}`, '--json', '--ignore-scripts', '--pack-destination', folder];
  const { code, stdout, stderr } = await capture('npm', args, { cwd: PROJECT_FOLDER });
  if (code !== 0) throw new Error(`npm pack failed: ${complaint(stderr)}`);
  const packed = /"filename":\s*"([^"]+)"/.exec(stdout)?.[1];
  if (!packed) throw new Error('npm pack did not say which file it wrote');
  // Older npm prints a scoped name with its slash, though the file has a dash.
  await rename(join(folder, packed.replace(/^@/, '').replace('/', '-')), file);
}

/** @throws when the file's digest is not the pinned one: then nothing in it may run. */
export async function verify(file: string, { name, version, integrity }: PinnedPackage): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Error(`${name}@${version} is not the file that this project has pinned (its sha512 differs)`);
  }
}

/** What npm complains of, without its codes' preamble and the log file that nobody reads. */
function complaint(stderr: string): string {
  const lines = stderr.split('\n').flatMap((line) => /^npm error (?!code |A complete log)(.+)$/i.exec(line)?.[1] ?? []);
  return lines.slice(0, 2).join(' ') || 'it did not say why';
}
