/**
 * Writes a file whole or not at all. The file of that name is replaced only by a finished, flushed temporary file that
 * was read back and compared; whatever goes wrong before that leaves the old one as it was.
 */
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk } from './disk';
import { nodeDisk } from './disk';
import { errorCode } from './fault';
import { flushFolder } from './folders';

const TEMPORARY = /^\.allthrough-[0-9a-f]{12}\.tmp$/;

/** Milliseconds after which a temporary file can be nobody's work under way. */
const LEFT_OVER = 6 * 60 * 60 * 1000;

/** Attempts and pauses (ms) where another program, mostly a virus scanner on Windows, holds the file for a moment. */
const PAUSES = process.platform === 'win32' ? [20, 60, 200, 600] : [];

/**
 * Puts `content` at `path`, durably. The folder must exist; an existing file keeps its permissions, and a symbolic link
 * keeps pointing where it does.
 * @throws the system's error (see {@link diskFault}) when it can't; then no temporary file is left.
 */
export async function writeWholeFile(path: string, content: string | Uint8Array, disk: Disk = nodeDisk): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const target = await disk.realpath(path).catch(() => path);
  const folder = dirname(target);
  const temporary = join(folder, `.allthrough-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, bytes, disk);
    await keepMode(target, temporary, disk);
    await compare(temporary, bytes, disk);
    await renameOver(temporary, target, disk);
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder, disk);
}

/** Whether a file of this name is one that {@link writeWholeFile} left behind when it was cut short. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

/**
 * Removes what an end in the middle of {@link writeWholeFile} left in a folder of the user's. Only what is hours old:
 * on a shared drive another computer may be writing at this moment. Failures don't matter.
 */
export async function clearLeftovers(folder: string, disk: Disk = nodeDisk): Promise<void> {
  const names = await disk.readdir(folder).catch(() => []);
  for (const name of names.filter(isTemporaryName)) {
    const file = join(folder, name);
    const found = await disk.stat(file).catch(() => null);
    if (found && Date.now() - found.mtimeMs > LEFT_OVER) await disk.rm(file, { force: true }).catch(() => undefined);
  }
}

async function writeFlushed(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    // Goes on after a short write, so that a disk that fills up on the way is an error and not a cut-off file.
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keepMode(target: string, temporary: string, disk: Disk): Promise<void> {
  const old = await disk.stat(target).catch(() => null);
  if (old && process.platform !== 'win32') await disk.chmod(temporary, old.mode & 0o777);
}

async function compare(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const written = await disk.readFile(path);
  if (written.equals(bytes)) return;
  throw Object.assign(new Error('The file read back is not the one that was written.'), { code: 'EIO' });
}

async function renameOver(from: string, to: string, disk: Disk): Promise<void> {
  for (const pause of [...PAUSES, null]) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      const held = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!held || pause === null) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
