/** Short ways to use a vault in a test; a fault of the vault is a failed test unless the test asks for it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { must } from '#shared/base';
import type { Vault, VaultOptions } from '../../../electron/vault';
import { createVault } from '../../../electron/vault';
import { entries, PLAN, snapshotText } from './plan-texts';

/** A vault that lets go of its files when the test is over. */
export function openVault(root: string, options?: VaultOptions): Vault {
  const vault = createVault(root, options);
  onTestFinished(() => vault.close());
  return vault;
}

export async function checkpoint(vault: Vault, generation: number, planId = PLAN): Promise<number> {
  return must(await vault.checkpoint({ planId, generation, text: snapshotText(generation), replace: false }))
    .generation;
}

export async function append(vault: Vault, from: number, to = from, planId = PLAN): Promise<number> {
  return must(await vault.append({ planId, firstGeneration: from, entries: entries(from, to) })).generation;
}

export async function read(vault: Vault, planId = PLAN) {
  return must(await vault.read({ planId }));
}

export async function list(vault: Vault) {
  return must(await vault.list());
}

/** All files of a plan, by their path inside its folder, sorted. */
export async function filesOf(root: string, planId = PLAN): Promise<string[]> {
  const found = await readdir(join(root, planId), { recursive: true, withFileTypes: true });
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return files.map((file) => file.slice(join(root, planId).length + 1)).sort();
}
