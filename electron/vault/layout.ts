/** [V1] The names of the files in a plan's folder. Pure, but for reading the folder. */
import { join } from 'node:path';
import type { Disk } from '../disk';
import { namesIn } from '../disk';

export const JOURNAL = 'journal.ndjson';
export const TORN = 'journal.torn';
export const SNAPSHOTS = 'snapshots';
export const ASIDE = 'aside';

/** A journal that a snapshot has closed, with the generations of its first and last line. */
export type ClosedJournal = { readonly name: string; readonly first: number; readonly last: number };

export type PlanFiles = {
  /** Generations of the snapshots, oldest first. */
  readonly snapshots: readonly number[];
  /** Oldest first. */
  readonly closed: readonly ClosedJournal[];
  readonly hasJournal: boolean;
};

/** `000000000042.allthrough`; twelve digits, so that names sort as generations do. */
export function snapshotName(generation: number): string {
  return `${padded(generation)}.allthrough`;
}

/** The checksum's file, beside the snapshot of that generation. */
export function sumName(generation: number): string {
  return `${padded(generation)}.sum`;
}

/** `journal-000000000001-000000000042.ndjson`: the generations of its first and last line. */
export function closedJournalName(first: number, last: number): string {
  return `journal-${padded(first)}-${padded(last)}.ndjson`;
}

/** What a plan's folder holds; null where there is no such folder, or nothing of a plan in it. */
export async function readLayout(folder: string, disk: Disk): Promise<PlanFiles | null> {
  const names = await namesIn(folder, disk);
  if (names === null) return null;
  const inSnapshots = (await namesIn(join(folder, SNAPSHOTS), disk)) ?? [];
  const snapshots = inSnapshots.flatMap((name) => numbersIn(name, /^(\d{12,15})\.allthrough$/).slice(0, 1));
  const closed = names.flatMap((name) => {
    const [first, last] = numbersIn(name, /^journal-(\d{12,15})-(\d{12,15})\.ndjson$/);
    return first === undefined || last === undefined ? [] : [{ name, first, last }];
  });
  const hasJournal = names.includes(JOURNAL);
  if (snapshots.length === 0 && closed.length === 0 && !hasJournal) return null;
  return {
    snapshots: snapshots.sort((a, b) => a - b),
    closed: closed.sort((a, b) => a.first - b.first || a.last - b.last),
    hasJournal,
  };
}

function padded(generation: number): string {
  return String(generation).padStart(12, '0');
}

function numbersIn(name: string, pattern: RegExp): number[] {
  return (pattern.exec(name) ?? []).slice(1).map(Number);
}
