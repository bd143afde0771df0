/** Builds the app into `out/`, or leaves it when it is as new as its sources. */

import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from '../project';
import { capture } from '../terminal/command';
import { programOf } from '../terminal/package-program';
import { PlainError } from '../terminal/plain-error';
import { sourcePrint } from './source-print';

const SOURCES = [
  'assets',
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const PRINT_FILE = join(PROJECT_FOLDER, '.cache', 'build-print');
const MAIN_FILE = join(PROJECT_FOLDER, 'out', 'main', 'main.cjs');

/** Builds the app when a source has changed since the last build. */
export async function buildIfNeeded(say: (line: string) => void = (line) => console.error(line)): Promise<void> {
  const [print, built] = await Promise.all([
    sourcePrint(PROJECT_FOLDER, SOURCES),
    readFile(PRINT_FILE, 'utf8').catch(() => ''),
  ]);
  const there = await access(MAIN_FILE).then(
    () => true,
    () => false,
  );
  if (!(there && print === built)) await buildApp(say);
}

/** Forgets the last build, for whoever writes something else into `out/`: the next start builds anew. */
export async function forgetBuild(): Promise<void> {
  await rm(PRINT_FILE, { force: true });
}

/**
 * Builds the app for production.
 * @throws PlainError with the builder's own words.
 */
export async function buildApp(say: (line: string) => void = (line) => console.error(line)): Promise<void> {
  const started = Date.now();
  // Taken before the build: a file that changes while it runs makes it out of date.
  const print = await sourcePrint(PROJECT_FOLDER, SOURCES);
  await forgetBuild();
  const { code, stdout, stderr } = await capture(
    process.execPath,
    [programOf('electron-vite'), 'build', '--logLevel', 'warn'],
    {
      cwd: PROJECT_FOLDER,
    },
  );
  if (code !== 0) throw new PlainError(`The app could not be built.\n${stdout}${stderr}`);
  const warnings = `${stdout}${stderr}`.trim();
  if (warnings !== '') say(warnings);
  await mkdir(dirname(PRINT_FILE), { recursive: true });
  await writeFile(PRINT_FILE, print);
  say(`Built the app into out/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
