/** Folders, with their entries made durable: a file that was flushed is still lost if its folder's entry was not. */
import { dirname } from 'node:path';
import type { Disk } from './disk';
import { errorCode } from './fault';

/** Errors that say that the disk lost something; any other only says that this system can't flush a folder. */
const LOSSES: ReadonlySet<string> = new Set(['EIO', 'ENOSPC', 'EDQUOT']);

/**
 * Flushes a folder's entries (names made, moved and removed) to the disk. Does nothing where the system can't flush a
 * folder (Windows, some network drives); there renames are as durable as that system makes them.
 */
export async function flushFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (LOSSES.has(errorCode(error))) throw error;
  }
}

/** Makes a folder whose parent exists, durably. An existing one is left as it is. */
export async function ensureFolder(folder: string, disk: Disk): Promise<void> {
  try {
    await disk.mkdir(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  // Also for one that was there: an earlier attempt may have ended before it came to this.
  await flushFolder(dirname(folder), disk);
}

/** The names in a folder, sorted; null where there is no such folder. */
export async function namesIn(folder: string, disk: Disk): Promise<readonly string[] | null> {
  try {
    return (await disk.readdir(folder)).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
