/** The open journal of one plan: held open, appended to, flushed, closed by a snapshot. */
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from '../disk';
import { flushFolder } from '../disk';
import { closedJournalName, JOURNAL, TORN } from './layout';
import { encodeLine, type Line } from './line';
import type { Scan } from './scan';

/** Lines `first` to `last` stand in the first `bytes` bytes. */
export type OpenJournal = {
  readonly handle: FileHandle;
  readonly file: string;
  readonly inode: number;
  readonly first: number;
  readonly last: number;
  readonly bytes: number;
};

/** Bytes of cut-off lines that are kept for a person to look at. */
const MOST_TORN = 1024 * 1024;

/**
 * [V5] Opens a journal that is to be gone on with, after cutting a torn tail off it; the torn bytes are kept beside it.
 * Null where nothing but a torn line was in it; then it is gone.
 */
export async function openJournal(folder: string, scan: Scan, disk: Disk): Promise<OpenJournal | null> {
  const file = join(folder, JOURNAL);
  const [first, last] = [scan.lines[0], scan.lines[scan.goodLines - 1]];
  if (!first || !last) {
    await keepTorn(folder, await disk.readFile(file), disk);
    await disk.rm(file);
    await flushFolder(folder, disk);
    return null;
  }
  const handle = await disk.open(file, 'r+');
  try {
    const { size, ino } = await handle.stat();
    if (size > scan.goodBytes) {
      await keepTorn(folder, (await disk.readFile(file)).subarray(scan.goodBytes), disk);
      await handle.truncate(scan.goodBytes);
      await handle.datasync();
    }
    return { handle, file, inode: ino, first: first.generation, last: last.generation, bytes: scan.goodBytes };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * [V6] Appends lines and flushes them; makes the journal where there is none. The journal that comes back stands for
 * the one given.
 * @throws the system's error; then the lines are not there, or the caller must look anew.
 */
export async function appendLines(
  folder: string,
  journal: OpenJournal | null,
  lines: readonly [Line, ...Line[]],
  disk: Disk,
): Promise<OpenJournal> {
  const bytes = Buffer.from(lines.map((line) => `${encodeLine(line)}\n`).join(''), 'utf8');
  const target = journal ?? (await makeJournal(folder, lines[0].generation, disk));
  try {
    await writeAt(target.handle, bytes, target.bytes);
    await target.handle.datasync();
    if (journal === null) await flushFolder(folder, disk);
    await checkStillThere(target, disk);
  } catch (error) {
    await target.handle.truncate(target.bytes).catch(() => undefined);
    await target.handle.close().catch(() => undefined);
    throw error;
  }
  const last = lines.at(-1) ?? lines[0];
  return { ...target, last: last.generation, bytes: target.bytes + bytes.byteLength };
}

/** [V7] Gives a journal that a snapshot stands after its final name. */
export async function closeJournal(
  folder: string,
  { first, last }: Pick<OpenJournal, 'first' | 'last'>,
  disk: Disk,
): Promise<void> {
  await disk.rename(join(folder, JOURNAL), join(folder, closedJournalName(first, last)));
  await flushFolder(folder, disk);
}

async function makeJournal(folder: string, first: number, disk: Disk): Promise<OpenJournal> {
  const file = join(folder, JOURNAL);
  const handle = await disk.open(file, 'wx+');
  const { ino } = await handle.stat();
  return { handle, file, inode: ino, first, last: first - 1, bytes: 0 };
}

async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done, position + done);
    if (bytesWritten === 0) throw Object.assign(new Error('The disk took nothing.'), { code: 'EIO' });
    done += bytesWritten;
  }
}

/** A held file goes on taking bytes when its folder was deleted or its disk taken away under it. */
async function checkStillThere({ file, inode }: OpenJournal, disk: Disk): Promise<void> {
  const { ino } = await disk.stat(file);
  if (ino !== inode) throw Object.assign(new Error('The journal was replaced.'), { code: 'ENOENT' });
}

async function keepTorn(folder: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  if (bytes.byteLength === 0) return;
  const handle = await disk.open(join(folder, TORN), 'a');
  try {
    const { size } = await handle.stat();
    const room = MOST_TORN - size - 1;
    if (room > 0) await handle.writeFile(Buffer.concat([bytes.subarray(0, room), Buffer.from('\n')]));
    await handle.datasync();
  } finally {
    await handle.close();
  }
}
