/** What the processes of a window use, read from Linux's /proc. Elsewhere nothing is known. */

import { readdir, readFile } from 'node:fs/promises';

/** Of a process and all that it has started. */
export type Usage = {
  /** CPU time since they began, user and system together. */
  readonly cpuMs: number;
  /** Resident memory, in bytes; what processes share is counted for each. */
  readonly memory: number;
};

type Process = { readonly pid: number; readonly parent: number; readonly cpuMs: number };

/** Linux tells CPU time in hundredths of a second, whatever its own clock is. */
const TICK_MS = 10;

/** Null where there is no /proc. */
export async function usageOf(pid: number): Promise<Usage | null> {
  if (process.platform !== 'linux') return null;
  const all = (await Promise.all((await numbersIn('/proc')).map(readProcess))).flatMap((found) => found ?? []);
  const tree = treeOf(all, pid);
  if (tree.length === 0) return null;
  const memory = await Promise.all(tree.map(async (one) => residentBytes(await text(`/proc/${one.pid}/status`))));
  return { cpuMs: sum(tree.map(({ cpuMs }) => cpuMs)), memory: sum(memory) };
}

/** One process out of the text of its `stat` file; null for a text that is none. Names may hold anything. */
export function parseStat(stat: string): Process | null {
  const pid = Number.parseInt(stat, 10);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Counted from the state, which is the third field: parent, and user and system time.
  const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
  if (!Number.isInteger(pid) || parent === undefined || user === undefined || system === undefined) return null;
  if (![parent, user, system].every(Number.isInteger)) return null;
  return { pid, parent, cpuMs: (user + system) * TICK_MS };
}

/** A process and its descendants. */
export function treeOf<T extends Pick<Process, 'pid' | 'parent'>>(all: readonly T[], root: number): readonly T[] {
  const found = all.filter(({ pid }) => pid === root);
  for (const one of found) found.push(...all.filter(({ parent }) => parent === one.pid));
  return found;
}

/** Resident bytes out of the text of a `status` file; 0 where it says nothing (the process has ended). */
export function residentBytes(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}

async function readProcess(pid: number): Promise<Process | null> {
  return parseStat(await text(`/proc/${pid}/stat`));
}

async function numbersIn(folder: string): Promise<number[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
}

/** Empty for a process that has ended meanwhile. */
function text(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
