/** The commands of installed packages, to be run by this same Node: no shell, no PATH, alike on every system. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../project';
import { PlainError } from './plain-error';

/** A package with one command of its own name may say just where that is. */
const manifestSchema = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * The script behind a package's command.
 * @param command the command's name where it is not the package's.
 * @throws PlainError when the package is not installed.
 */
export function programOf(packageName: string, command: string = packageName): string {
  const folder = join(PROJECT_FOLDER, 'node_modules', ...packageName.split('/'));
  let text: string;
  try {
    text = readFileSync(join(folder, 'package.json'), 'utf8');
  } catch {
    throw new PlainError(`The package ${packageName} is not installed. Run \`npm ci\`, then try again.`);
  }
  const { bin } = manifestSchema.parse(JSON.parse(text));
  const commands = typeof bin === 'string' ? { [packageName]: bin } : bin;
  const file = commands[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, file);
}
