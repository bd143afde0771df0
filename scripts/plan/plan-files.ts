/** Files of the command line: read with a cap, written whole or not at all. */

import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
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

/** Writes beside the file, flushes, then puts it in place. Fails with `file-unwritable`; nothing is left behind then. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<Result<null>> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
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
    return fail('file-unwritable', `${path} could not be written: ${reasonOf(thrown)}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this account may not',
  EPERM: 'this account may not',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'a part of its path is not a folder',
  ENAMETOOLONG: 'its name is too long',
};

function reasonOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return REASONS[code] ?? (thrown instanceof Error ? thrown.message : String(thrown));
}
