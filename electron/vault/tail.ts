/** How far a plan goes, from names and the end of its journal alone: for the list of all plans. */
import { join } from 'node:path';
import type { Disk } from '../disk';
import { JOURNAL, readLayout } from './layout';
import { decodeLine } from './line';
import { scanJournal } from './scan';

/** Bytes; holds hundreds of usual lines. */
const TAIL = 64 * 1024;
const LINE_BREAK = 10;

/** Null where the vault holds nothing of the plan. */
export async function furthestGeneration(folder: string, disk: Disk): Promise<number | null> {
  const files = await readLayout(folder, disk);
  if (files === null) return null;
  const fromNames = Math.max(0, files.snapshots.at(-1) ?? 0, ...files.closed.map((closed) => closed.last));
  if (!files.hasJournal) return fromNames;
  const file = join(folder, JOURNAL);
  const fromTail = lastInTail(await readTail(file, disk));
  if (fromTail !== null) return Math.max(fromNames, fromTail);
  // One line longer than the tail, or a damaged end.
  const lines = scanJournal(await disk.readFile(file)).lines;
  return Math.max(fromNames, lines.at(-1)?.generation ?? 0);
}

async function readTail(file: string, disk: Disk): Promise<Buffer> {
  const handle = await disk.open(file, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(Math.min(TAIL, size));
    const { bytesRead } = await handle.read(bytes, 0, bytes.byteLength, size - bytes.byteLength);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The generation of the last intact line that lies whole in the tail; null where there is none. */
function lastInTail(tail: Buffer): number | null {
  let end = tail.lastIndexOf(LINE_BREAK);
  while (end > 0) {
    const before = tail.lastIndexOf(LINE_BREAK, end - 1);
    const line = decodeLine(tail.toString('utf8', before + 1, end));
    if (line) return line.generation;
    end = before;
  }
  return null;
}
