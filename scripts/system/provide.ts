/**
 * Sees to it that Linux has what is needed: says the one command that installs what is missing, or, on a build
 * machine (root and CI=true), runs it.
 */

import { capture, show } from '../terminal/command';
import { PlainError } from '../terminal/plain-error';
import { findMissing, lookAtSystem } from './missing';
import type { Need } from './needs';

/**
 * Checks the needs; does nothing on a system other than Linux.
 * @param install whether this command may install what is missing when it runs as root with CI=true.
 * @throws PlainError that holds the one command to run.
 */
export async function provideSystem(needs: readonly Need[], install: boolean): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await findMissing(needs, await lookAtSystem());
  if (missing.length === 0) return;
  const hasApt = (await capture('apt-get', ['--version'])).code === 0;
  if (!hasApt) throw new PlainError(withoutApt(missing));
  if (!(install && isRoot() && process.env['CI'] === 'true')) {
    throw new PlainError(installCommand(await packageNames(missing), isRoot()));
  }
  await installWithApt(missing, needs);
}

/** Whether this process may do anything on the machine (and Chromium's sandbox refuses to start). */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The message that holds the one command; nothing else in it has to be understood. */
export function installCommand(packages: readonly string[], root: boolean): string {
  const sudo = root ? '' : 'sudo ';
  const install = `${sudo}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  return `This computer lacks something that is needed here. Run this once, then try again:\n\n  ${sudo}apt-get update && ${install}\n`;
}

function withoutApt(missing: readonly Need[]): string {
  const names = missing.map((need) => need.library ?? need.program ?? need.debian);
  return `This computer lacks: ${names.join(', ')}. Install them with your system's package manager, then try again.`;
}

async function installWithApt(missing: readonly Need[], needs: readonly Need[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Installing ${missing.map((need) => need.debian).join(', ')}.`);
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  const updated = await show('apt-get', [...quiet, 'update'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const packages = await packageNames(missing);
  const args = [...quiet, 'install', '-y', '--no-install-recommends', ...packages];
  const installed = await show('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const left = await findMissing(needs, await lookAtSystem());
  if (left.length > 0) {
    const codes = `apt-get update ended with ${updated}, apt-get install with ${installed}`;
    throw new PlainError(`Installing did not work (${codes}).\n${installCommand(packages, true)}`);
  }
}

/** Since the 64-bit time change some Debian libraries carry `t64` in their names. */
async function packageNames(missing: readonly Need[]): Promise<string[]> {
  return Promise.all(
    missing.map(async ({ debian, library }) => {
      if (library === undefined) return debian;
      const renamed = await capture('apt-cache', ['show', `${debian}t64`]);
      return renamed.code === 0 && renamed.stdout.trim() !== '' ? `${debian}t64` : debian;
    }),
  );
}
