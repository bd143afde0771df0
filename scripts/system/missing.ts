/** Which needs a machine does not meet. Looks at libraries and programs, not at a package list: any Linux has those. */

import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { capture } from '../terminal/command';
import type { Need } from './needs';

/** What looking at a machine tells. `libraries` is undefined where the system has no list of them. */
export type SystemFacts = {
  readonly libraries: ReadonlySet<string> | undefined;
  hasProgram(name: string): Promise<boolean>;
  hasFile(path: string): Promise<boolean>;
};

/** The needs that are not met, in their order. A library that can't be looked up counts as there. */
export async function findMissing(needs: readonly Need[], facts: SystemFacts): Promise<Need[]> {
  const met = await Promise.all(needs.map((need) => isMet(need, facts)));
  return needs.filter((_need, index) => !met[index]);
}

async function isMet({ library, program, files }: Need, facts: SystemFacts): Promise<boolean> {
  if (library !== undefined) return facts.libraries?.has(library) ?? true;
  if (program !== undefined) return facts.hasProgram(program);
  const found = await Promise.all((files ?? []).map((file) => facts.hasFile(file)));
  return found.some(Boolean);
}

/** Looks at this machine. */
export async function lookAtSystem(): Promise<SystemFacts> {
  return { libraries: await linkedLibraries(), hasProgram, hasFile };
}

async function linkedLibraries(): Promise<ReadonlySet<string> | undefined> {
  // An ordinary user's PATH often has no sbin.
  for (const program of ['ldconfig', '/sbin/ldconfig', '/usr/sbin/ldconfig']) {
    const { code, stdout } = await capture(program, ['-p']);
    if (code === 0) return new Set(stdout.split('\n').map((line) => line.trim().split(' ')[0] ?? ''));
  }
  return undefined;
}

async function hasProgram(name: string): Promise<boolean> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = await Promise.all(folders.map((folder) => allows(join(folder, name), constants.X_OK)));
  return found.some(Boolean);
}

function hasFile(path: string): Promise<boolean> {
  return allows(path, constants.F_OK);
}

async function allows(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
