/** Reads all that a plan's folder holds and says how far it leads. Changes nothing on the disk. */
import { join } from 'node:path';
import type { Disk } from '../disk';
import { type Assembled, assemble } from './assemble';
import { JOURNAL, type PlanFiles, readLayout } from './layout';
import type { Line } from './line';
import { type Scan, scanJournal } from './scan';
import { readSnapshot } from './snapshot';

export type Loaded = Assembled & {
  readonly files: PlanFiles;
  readonly snapshot: { readonly generation: number; readonly text: string } | null;
  /** The open journal; null where there is none or it can't be read. */
  readonly journal: Scan | null;
  /** What was thrown where the open journal is there and can't be read. */
  readonly journalError: unknown;
  /** The furthest generation of which there is any trace. Beyond `reach` it is out of reach. */
  readonly furthest: number;
  /** [V13] In plain words, what could not be read. */
  readonly troubles: readonly string[];
};

/** Null where the vault holds nothing of the plan. */
export async function loadPlan(folder: string, disk: Disk): Promise<Loaded | null> {
  const files = await readLayout(folder, disk);
  if (files === null) return null;
  const { snapshot, damagedSnapshots } = await newestIntact(folder, files, disk);
  const { lines, damaged } = await readClosed(folder, files, disk);
  const { journal, journalError } = await readOpenJournal(folder, files, disk);
  // The open journal comes last: where a generation is there twice, the later file holds.
  const all = [...lines, ...(journal?.lines ?? [])];
  const assembled = assemble(snapshot?.generation ?? null, all);
  const furthest = Math.max(
    assembled.reach,
    files.snapshots.at(-1) ?? 0,
    ...files.closed.map((closed) => closed.last),
    journal?.lines.at(-1)?.generation ?? 0,
  );
  const loaded = { ...assembled, files, snapshot, journal, journalError, furthest };
  return { ...loaded, troubles: troublesOf(loaded, damagedSnapshots, damaged) };
}

async function newestIntact(folder: string, files: PlanFiles, disk: Disk) {
  let damagedSnapshots = 0;
  for (const generation of files.snapshots.toReversed()) {
    const text = await readSnapshot(folder, generation, disk);
    if (text !== null) return { snapshot: { generation, text }, damagedSnapshots };
    damagedSnapshots += 1;
  }
  return { snapshot: null, damagedSnapshots };
}

async function readClosed(folder: string, files: PlanFiles, disk: Disk) {
  const lines: Line[] = [];
  let damaged = false;
  for (const { name } of files.closed) {
    const bytes = await disk.readFile(join(folder, name)).catch(() => null);
    const scan = bytes === null ? null : scanJournal(bytes);
    if (scan === null || scan.damaged) damaged = true;
    for (const line of scan?.lines ?? []) lines.push(line);
  }
  return { lines, damaged };
}

async function readOpenJournal(folder: string, files: PlanFiles, disk: Disk) {
  if (!files.hasJournal) return { journal: null, journalError: null };
  try {
    return { journal: scanJournal(await disk.readFile(join(folder, JOURNAL))), journalError: null };
  } catch (error) {
    return { journal: null, journalError: error };
  }
}

function troublesOf(
  { snapshot, reach, furthest, journal, journalError, earlierIsCut }: Omit<Loaded, 'troubles'>,
  damagedSnapshots: number,
  damagedClosed: boolean,
): string[] {
  const troubles: string[] = [];
  if (snapshot === null) {
    troubles.push('None of the safety copies of this plan can be read.');
  } else if (damagedSnapshots > 0) {
    troubles.push('The newest safety copy of this plan is damaged. An older one was used, with the edits made since.');
  }
  const lost = snapshot === null ? 0 : furthest - reach;
  if (journalError !== null) troubles.push('The record of the latest edits can’t be read.');
  if (lost > 0) {
    troubles.push(
      lost === 1 ? 'The last edit could not be recovered.' : `The last ${lost} edits could not be recovered.`,
    );
  } else if (journal?.damaged) {
    troubles.push('A place in the record of the latest edits is damaged; the edits after it could not be recovered.');
  }
  // Without damage, a cut only says that a checkpoint once came ahead of the edits.
  if (earlierIsCut && damagedClosed) troubles.push('Part of the record of older edits is damaged. Undo stops there.');
  return troubles;
}
