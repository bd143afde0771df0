/** Reads a file that a person chose: text, within reason, or a plain word about why not. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Disk } from '../../disk';
import { diskFault, nodeDisk } from '../../disk';
import { readingFile } from './words';

export type OpenedFile = { readonly name: string; readonly text: string };

/** Bytes. Far above any plan; a file beyond it is not one. */
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * The file as text, without a byte order mark. Fails with `file-too-large`, `file-not-text`, `file-not-a-file`, or the
 * disk's reason.
 */
export async function readTextFile(path: string, name: string, disk: Disk = nodeDisk): Promise<Result<OpenedFile>> {
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    const { size, isFile } = await disk.stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return fail('file-not-a-file', `“${name}” is a folder, not a plan. Choose a file.`);
    if (size > MOST_BYTES)
      return fail('file-too-large', `“${name}” is larger than 200 MB. No plan is; choose another.`);
    return textOf(await disk.readFile(path), name);
  } catch (error) {
    const fault = diskFault(error, readingFile);
    if (fault) return fault;
    throw error;
  }
}

function textOf(bytes: Uint8Array, name: string): Result<OpenedFile> {
  const notText = fail('file-not-text', `“${name}” is not a plan: it holds no text. Choose a file made by Allthrough.`);
  if (bytes.includes(0)) return notText;
  try {
    return ok({ name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) });
  } catch {
    return notText;
  }
}
