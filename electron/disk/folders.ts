/** Folders, with their entries made durable: a file that was flushed is still lost if its folder's entry was not. */
import { dirname } from 'node:path';
import type { Disk } from './disk';
import { errorCode } from './fault';

/**
 * Flushes a folder's entries (names made, moved and removed) to the disk. Does nothing where the system can't flush a
 * folder (Windows, some network drives); there renames are as durable as that system makes them.
 */
export async function flushFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EBADF'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

/** Makes a folder whose parent exists, durably. An existing one is left alone. */
export async function ensureFolder(folder: string, disk: Disk): Promise<void> {
  try {
    await disk.mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    throw error;
  }
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
