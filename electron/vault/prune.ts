/** [V11] Takes away what is no longer needed. Every state between two steps is a state that it may end in. */
import { join } from 'node:path';
import type { Disk } from '../disk';
import { readLayout, SNAPSHOTS, snapshotName, sumName } from './layout';
import { looksWhole } from './snapshot';

/** Snapshots that are kept of every plan. */
const KEPT = 5;

export async function prune(folder: string, disk: Disk): Promise<void> {
  const files = await readLayout(folder, disk);
  if (files === null) return;
  const oldestKept = await oldestToKeep(folder, files.snapshots, disk);
  for (const generation of files.snapshots.filter((snapshot) => snapshot < oldestKept)) {
    await disk.rm(join(folder, SNAPSHOTS, snapshotName(generation)), { force: true });
    await disk.rm(join(folder, SNAPSHOTS, sumName(generation)), { force: true });
  }
  for (const { name } of files.closed.filter((closed) => closed.last <= oldestKept)) {
    await disk.rm(join(folder, name), { force: true });
  }
}

/** Counts only snapshots that look whole, so that damaged ones never push a good one out. 0 where there are too few. */
async function oldestToKeep(folder: string, snapshots: readonly number[], disk: Disk): Promise<number> {
  let whole = 0;
  for (const generation of snapshots.toReversed()) {
    if (await looksWhole(folder, generation, disk)) whole += 1;
    if (whole === KEPT) return generation;
  }
  return 0;
}
