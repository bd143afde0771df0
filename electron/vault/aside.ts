/**
 * [V12] Puts away what can't be reached any more: a later line or snapshot beyond a damaged place. Left where it is, it
 * could come to fit again behind new edits that it knows nothing of.
 */
import { dirname, join } from 'node:path';
import type { Disk } from '../disk';
import { ensureFolder, flushFolder, namesIn, writeWholeFile } from '../disk';
import { ASIDE, closedJournalName, JOURNAL, SNAPSHOTS, snapshotName, sumName } from './layout';
import { encodeLine } from './line';
import type { Loaded } from './load';
import { scanJournal } from './scan';

/** So many files put aside are kept, for the person who may be able to make something of them. */
const MOST_FILES = 20;

/** Afterwards nothing in the plan's folder goes further than `loaded.reach`, and all that leads there is still there. */
export async function putAsideBeyondReach(folder: string, loaded: Loaded, disk: Disk): Promise<void> {
  const { reach, files, journalError } = loaded;
  for (const generation of files.snapshots.filter((snapshot) => snapshot > reach)) {
    // The checksum goes last: without it a damaged snapshot could pass for a good one.
    await putAside(folder, join(SNAPSHOTS, snapshotName(generation)), disk);
    await disk.rm(join(folder, SNAPSHOTS, sumName(generation)), { force: true });
  }
  for (const { name, last } of files.closed) {
    if (last > reach) await keepUpTo(folder, name, reach, disk);
  }
  const openLast = loaded.journal?.lines.at(-1)?.generation ?? 0;
  if (journalError !== null) await putAside(folder, JOURNAL, disk);
  else if (openLast > reach) await keepUpTo(folder, JOURNAL, reach, disk);
}

/** Keeps the lines up to a generation as a closed journal, then puts the file aside. */
async function keepUpTo(folder: string, name: string, reach: number, disk: Disk): Promise<void> {
  const bytes = await disk.readFile(join(folder, name)).catch(() => null);
  const kept = bytes === null ? [] : scanJournal(bytes).lines.filter((line) => line.generation <= reach);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first && last) {
    const text = kept.map((line) => `${encodeLine(line)}\n`).join('');
    await writeWholeFile(join(folder, closedJournalName(first.generation, last.generation)), text, disk);
  }
  await putAside(folder, name, disk);
}

async function putAside(folder: string, name: string, disk: Disk): Promise<void> {
  const aside = join(folder, ASIDE);
  await ensureFolder(aside, disk);
  const names = (await namesIn(aside, disk)) ?? [];
  const numbers = names.map((found) => Number.parseInt(found, 10)).filter(Number.isFinite);
  const next = Math.max(0, ...numbers) + 1;
  const plain = name.replace(/[\\/]/g, '-');
  await disk.rename(join(folder, name), join(aside, `${String(next).padStart(6, '0')}-${plain}`));
  await flushFolder(aside, disk);
  await flushFolder(dirname(join(folder, name)), disk);
  for (const old of names.filter((found) => Number.parseInt(found, 10) <= next - MOST_FILES)) {
    await disk.rm(join(aside, old), { force: true });
  }
}
