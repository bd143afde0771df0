/**
 * Chromium's sandbox does not work for root, nor where Linux keeps ordinary users from the namespaces that it is made
 * of. Only the scripts of this folder may turn it off; the product never does.
 */

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runtime } from '../runtime/index';
import { PlainError } from '../terminal/plain-error';
import { isRoot } from './provide';

const SETUID = 0o4000;

/**
 * The arguments that starting Electron needs because of who runs it. Says so when there are any.
 * @throws PlainError where an ordinary user can't have a sandbox, with the command that allows it.
 */
export async function sandboxArguments(runtime: Runtime, say: (line: string) => void): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  if (isRoot()) {
    say('Running as root, where the browser sandbox cannot work: adding --no-sandbox (the product never does).');
    return ['--no-sandbox'];
  }
  const helper = join(runtime.dist, 'chrome-sandbox');
  if ((await namespacesAreOpen()) || (await isSetuid(helper))) return [];
  throw new PlainError(
    'This Linux keeps ordinary users from the namespaces that the browser sandbox needs. Run this once, then try again:\n\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`,
  );
}

async function namespacesAreOpen(): Promise<boolean> {
  const [allowed, restricted, limit] = await Promise.all([
    setting('/proc/sys/kernel/unprivileged_userns_clone', '1'),
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '0'),
    setting('/proc/sys/user/max_user_namespaces', '1'),
  ]);
  return allowed !== '0' && restricted !== '1' && limit !== '0';
}

async function setting(path: string, otherwise: string): Promise<string> {
  return readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => otherwise,
  );
}

async function isSetuid(path: string): Promise<boolean> {
  return stat(path).then(
    ({ mode, uid }) => uid === 0 && (mode & SETUID) !== 0,
    () => false,
  );
}
