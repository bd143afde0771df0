/** One plan that is being written to: its open journal, and how far the vault can lead. */
import { join } from 'node:path';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { RequestOf } from '#shared/ipc';
import type { Disk } from '../disk';
import { ensureFolder } from '../disk';
import { putAsideBeyondReach } from './aside';
import { appendLines, closeJournal, type OpenJournal, openJournal } from './journal';
import { SNAPSHOTS } from './layout';
import { type Loaded, loadPlan } from './load';
import { prune } from './prune';
import type { Scan } from './scan';
import { writeSnapshot } from './snapshot';

export type OpenPlan = {
  readonly folder: string;
  /** The generation that a reader would come to. */
  readonly reach: number;
  /** Null until the next append makes one. */
  readonly journal: OpenJournal | null;
};

/**
 * [V6] Makes a plan ready for appends. Null where there is nothing to append to: no intact snapshot, or traces of
 * edits beyond what can be read; a checkpoint puts both right.
 */
export async function openPlan(folder: string, disk: Disk): Promise<OpenPlan | null> {
  const loaded = await loadPlan(folder, disk);
  if (loaded?.journalError) throw loaded.journalError;
  if (!loaded?.snapshot || loaded.furthest > loaded.reach) return null;
  const { reach, journal } = loaded;
  return { folder, reach, journal: journal === null ? null : await goOnWith(folder, journal, reach, disk) };
}

/** Appends entries; fails with `vault-gap` where they don't follow on. */
export async function appendToPlan(
  plan: OpenPlan | null,
  { firstGeneration, entries }: RequestOf<'vault.append'>,
  disk: Disk,
): Promise<Result<OpenPlan>> {
  const lines = entries.map((entry, index) => ({ generation: firstGeneration + index, entry }));
  const [first, ...rest] = lines;
  if (!plan || !first || firstGeneration !== plan.reach + 1) {
    return fail('vault-gap', 'The safety copy is not at the same edit as the plan and has to be made anew.');
  }
  const journal = await appendLines(plan.folder, plan.journal, [first, ...rest], disk);
  return ok({ ...plan, reach: journal.last, journal });
}

/**
 * [V7] Writes a snapshot, then closes the journal before it, then takes away what is no longer needed. [V19] One that
 * replaces first puts aside all that goes further.
 */
export async function checkpointPlan(
  folder: string,
  known: OpenPlan | null,
  { generation, text, replace }: RequestOf<'vault.checkpoint'>,
  disk: Disk,
): Promise<OpenPlan> {
  const plan = replace ? null : known;
  if (replace) {
    if (known) await closePlan(known);
    await putAsideBeyond(folder, generation, disk);
  }
  const found = plan === null ? await withinReach(folder, disk) : null;
  await ensureFolder(folder, disk);
  await ensureFolder(join(folder, SNAPSHOTS), disk);
  await writeSnapshot(folder, generation, text, disk);
  if (plan?.journal) {
    await plan.journal.handle.close();
    await closeJournal(folder, plan.journal, disk);
  } else if (found?.scan) {
    await closeScanned(folder, found.scan, disk);
  }
  await prune(folder, disk);
  return { folder, reach: Math.max(plan?.reach ?? found?.reach ?? 0, generation), journal: null };
}

/** Lets go of the plan's journal. */
export async function closePlan(plan: OpenPlan): Promise<void> {
  await plan.journal?.handle.close().catch(() => undefined);
}

/** What of a plan can be reached, after everything else was put aside. */
async function withinReach(folder: string, disk: Disk): Promise<{ reach: number; scan: Scan | null } | null> {
  const loaded = await loadPlan(folder, disk);
  if (loaded === null) return null;
  if (isClean(loaded)) return { reach: loaded.reach, scan: loaded.journal };
  await putAsideBeyondReach(folder, loaded, disk);
  const cleaned = await loadPlan(folder, disk);
  return { reach: loaded.reach, scan: cleaned?.journal ?? null };
}

async function putAsideBeyond(folder: string, generation: number, disk: Disk): Promise<void> {
  const loaded = await loadPlan(folder, disk);
  if (loaded && loaded.furthest > generation) await putAsideBeyondReach(folder, { ...loaded, reach: generation }, disk);
}

function isClean(loaded: Loaded): boolean {
  return loaded.journalError === null && loaded.furthest === loaded.reach;
}

/**
 * The open journal, if it ends where the vault does. One that ends earlier belongs before a snapshot whose checkpoint
 * was cut short, and is closed now.
 */
async function goOnWith(folder: string, scan: Scan, reach: number, disk: Disk): Promise<OpenJournal | null> {
  const endsHere = scan.lines[scan.goodLines - 1]?.generation === reach;
  if (scan.lines.length === 0 || endsHere) return openJournal(folder, scan, disk);
  await closeScanned(folder, scan, disk);
  return null;
}

async function closeScanned(folder: string, scan: Scan, disk: Disk): Promise<void> {
  const [first, last] = [scan.lines[0], scan.lines.at(-1)];
  if (first && last) await closeJournal(folder, { first: first.generation, last: last.generation }, disk);
  else await openJournal(folder, scan, disk);
}
