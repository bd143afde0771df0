/** Files of the command line: read with a cap, written whole or not at all. */

import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/base';

/** As in the app: larger than any plan that people have made. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The whole text of a file. Fails with `file-unreadable` or `file-too-large`. */
export async function readText(path: string): Promise<Result<string>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return fail('file-too-large', `${path} is larger than 64 MB, which no plan is.`);
    return ok(await readFile(path, 'utf8'));
  } catch (thrown) {
    return fail('file-unreadable', `${path} could not be read: ${reasonOf(thrown)}.`);
  }
}

/**
 * Writes beside the file, flushes, then puts it in place. A link keeps pointing where it does. Fails with
 * `file-exists` where one is there that may not be replaced, or `file-unwritable`; nothing is left behind then.
 */
export async function writeWhole(
  asked: string,
  data: string | Uint8Array,
  { replace = true }: { readonly replace?: boolean } = {},
): Promise<Result<null>> {
  const path = await realpath(asked).catch(() => asked);
  const found = await lstat(path).catch(() => null);
  if (found?.isDirectory()) return fail('file-unwritable', `${asked} could not be written: it is a folder.`);
  if (found && !found.isFile())
    return fail('file-unwritable', `${asked} could not be written: it is no ordinary file.`);
  if (found && !replace)
    return fail('file-exists', `${asked} is there already. Choose another name, or add --force to replace it.`);
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await makeFolder(dirname(path));
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return ok(null);
  } catch (thrown) {
    await rm(beside, { force: true }).catch(() => undefined);
    return fail('file-unwritable', `${asked} could not be written: ${reasonOf(thrown, NO_FOLDER)}.`);
  }
}

/** One folder after the other: Node's own way asks for ever where the system answers that a parent is missing. */
async function makeFolder(path: string): Promise<void> {
  if (
    await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
  )
    return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (thrown: unknown) => {
    const made = await stat(path).catch(() => null);
    if (!made?.isDirectory()) throw thrown;
  });
}

const NO_FOLDER = { ENOENT: 'its folder can’t be made there' };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account is not allowed to do that',
  EPERM: 'this account is not allowed to do that',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'a part of its path is not a folder',
  ENAMETOOLONG: 'its name is too long',
};

function reasonOf(thrown: unknown, closer: Readonly<Record<string, string>> = {}): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return closer[code] ?? REASONS[code] ?? (thrown instanceof Error ? thrown.message : String(thrown));
}
