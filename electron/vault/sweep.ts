/** [V15] Clears away what an end in the middle of something left behind. Only for the start, while nothing is written. */
import { join } from 'node:path';
import type { Disk } from '../disk';
import { isTemporaryName, namesIn } from '../disk';
import { planIdOf } from './folder-name';
import { SNAPSHOTS } from './layout';

/** Folders of plans that were taken out of the vault and are being deleted; no plan's folder begins with a dot. */
export const TRASH_PREFIX = '.trash-';

export async function sweep(root: string, disk: Disk): Promise<void> {
  for (const name of (await namesIn(root, disk)) ?? []) {
    const path = join(root, name);
    if (name.startsWith(TRASH_PREFIX)) await disk.rm(path, { recursive: true, force: true });
    else if (planIdOf(name) !== null) await sweepPlan(path, disk);
  }
}

async function sweepPlan(folder: string, disk: Disk): Promise<void> {
  await removeFrom(folder, isTemporaryName, disk);
  const snapshots = join(folder, SNAPSHOTS);
  const names = new Set((await namesIn(snapshots, disk)) ?? []);
  const isOrphan = (name: string) => name.endsWith('.sum') && !names.has(name.replace(/\.sum$/, '.allthrough'));
  await removeFrom(snapshots, (name) => isTemporaryName(name) || isOrphan(name), disk);
}

async function removeFrom(folder: string, matches: (name: string) => boolean, disk: Disk): Promise<void> {
  for (const name of (await namesIn(folder, disk)) ?? []) {
    if (matches(name)) await disk.rm(join(folder, name), { force: true });
  }
}
