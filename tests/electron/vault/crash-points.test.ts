/**
 * The table “An end between any two steps” of SPEC.md, walked step by step: the vault is used on a disk that ends at
 * the first step, then at the second, and so on; each time the next start must find every edit that was answered, and
 * must be able to carry on.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Vault } from '../../../electron/vault';
import { mortalDisk } from '../disk/mortal-disk';
import { scratchFolder } from '../scratch-folder';
import { entries, entry, PLAN, snapshotText } from './plan-texts';
import { filesOf, list, openVault, read } from './vault-actions';

/** What was answered with success, and what was asked for. */
type Progress = { answered: number; asked: number; exists: boolean; destroying: boolean };

type Story = (vault: Vault, progress: Progress) => Promise<void>;

async function tell(
  vault: Vault,
  progress: Progress,
  what: 'append' | 'checkpoint',
  generation: number,
): Promise<void> {
  progress.asked = Math.max(progress.asked, generation);
  const answer =
    what === 'append'
      ? await vault.append({ planId: PLAN, firstGeneration: generation, entries: [entry(generation)] })
      : await vault.checkpoint({ planId: PLAN, generation, text: snapshotText(generation), replace: false });
  if (!answer.ok) return;
  progress.answered = Math.max(progress.answered, generation);
  progress.exists = true;
}

/** Begins with a plan that has as many snapshots as are kept, so that pruning has work to do. */
const usualLife: Story = async (vault, progress) => {
  await tell(vault, progress, 'append', 11);
  await tell(vault, progress, 'append', 12);
  await tell(vault, progress, 'checkpoint', 12);
  await tell(vault, progress, 'append', 13);
};

async function usualStart(): Promise<Start> {
  const root = join(await scratchFolder(), 'vault');
  const progress = { answered: -1, asked: -1, exists: false, destroying: false };
  const vault = openVault(root, { disk: mortalDisk(() => 'go on') });
  await tell(vault, progress, 'checkpoint', 0);
  for (let generation = 1; generation <= 10; generation += 1) {
    await tell(vault, progress, 'append', generation);
    if (generation > 6) await tell(vault, progress, 'checkpoint', generation);
  }
  await vault.close();
  return { root, generation: 10 };
}

const lateAndEarlyCheckpoints: Story = async (vault, progress) => {
  await tell(vault, progress, 'checkpoint', 3);
  for (const generation of [4, 5]) await tell(vault, progress, 'append', generation);
  await tell(vault, progress, 'checkpoint', 4);
  await tell(vault, progress, 'checkpoint', 20);
  await tell(vault, progress, 'append', 21);
};

const destroyed: Story = async (vault, progress) => {
  await tell(vault, progress, 'checkpoint', 0);
  await tell(vault, progress, 'append', 1);
  progress.destroying = true;
  const answer = await vault.destroy({ planId: PLAN });
  if (answer.ok) progress.exists = false;
};

/** How far the vault leads a reader; checks on the way that every entry is the one of its generation. */
async function reachOf(vault: Vault): Promise<number> {
  const found = await read(vault);
  expect(found.troubles).toEqual([]);
  if (found.snapshot === null) return -1;
  const { generation, text } = found.snapshot;
  expect(text).toBe(snapshotText(generation));
  expect(found.entries).toEqual(entries(generation + 1, generation + found.entries.length));
  expect(found.earlier).toEqual(entries(generation - found.earlier.length + 1, generation));
  return generation + found.entries.length;
}

const USUAL_FILE = /^(journal(-\d{12}-\d{12})?\.ndjson|journal\.torn|snapshots\/\d{12}\.(allthrough|sum))$/;

async function checkNextStart(root: string, progress: Progress): Promise<void> {
  const vault = openVault(root, { disk: mortalDisk(() => 'go on') });
  const listed = await list(vault);
  const reach = await reachOf(vault);
  if (progress.destroying && reach === -1) return;
  if (progress.exists) expect(reach).toBeGreaterThanOrEqual(progress.answered);
  expect(reach).toBeLessThanOrEqual(progress.asked);
  expect(listed).toEqual(reach === -1 ? [] : [{ planId: PLAN, generation: reach }]);
  const next = Math.max(reach, 0) + 1;
  const carryOn = { answered: -1, asked: next + 1, exists: true, destroying: false };
  if (reach === -1) await tell(vault, carryOn, 'checkpoint', 0);
  await tell(vault, carryOn, 'append', next);
  await tell(vault, carryOn, 'checkpoint', next);
  await tell(vault, carryOn, 'append', next + 1);
  expect(carryOn.answered).toBe(next + 1);
  await vault.close();
  expect(await reachOf(openVault(root))).toBe(next + 1);
  expect((await filesOf(root)).filter((file) => !USUAL_FILE.test(file))).toEqual([]);
}

/** A vault to begin with, copied for each walk; null begins with nothing. */
type Start = { readonly root: string; readonly generation: number };

async function copyOf(start: Start | null): Promise<{ root: string; progress: Progress }> {
  const root = join(await scratchFolder(), 'vault');
  const answered = start?.generation ?? -1;
  if (start) await cp(start.root, root, { recursive: true });
  return { root, progress: { answered, asked: answered, exists: start !== null, destroying: false } };
}

/** How many steps the story takes. */
async function walk(story: Story, start: Start | null): Promise<number> {
  for (let last = 0; ; last += 1) {
    const { root, progress } = await copyOf(start);
    const disk = mortalDisk((_step, index) => (index === last ? 'die' : 'go on'));
    await story(openVault(root, { disk }), progress);
    if (!disk.isDead()) return last;
    await checkNextStart(root, progress);
  }
}

describe('an end at every step loses nothing that was answered', { timeout: 120_000 }, () => {
  test('[V5] [V6] [V7] [V8] [V11] of a usual life: edits, snapshots, pruning', async () => {
    expect(await walk(usualLife, await usualStart())).toBeGreaterThan(30);
  });

  test('[V7] of checkpoints that come late or early', async () => {
    expect(await walk(lateAndEarlyCheckpoints, null)).toBeGreaterThan(30);
  });

  test('[V8] of replacing a snapshot: a reader finds the old text or the new one', async () => {
    const texts = [snapshotText(10), '{"other":"text"}'];
    const start = await usualStart();
    const replace: Story = async (vault) => {
      await vault.checkpoint({ planId: PLAN, generation: 10, text: texts[1] ?? '', replace: false });
    };
    for (let last = 0; ; last += 1) {
      const { root, progress } = await copyOf(start);
      const disk = mortalDisk((_step, index) => (index === last ? 'die' : 'go on'));
      await replace(openVault(root, { disk }), progress);
      const found = await read(openVault(root));
      expect(found.snapshot?.generation).toBe(10);
      expect(texts).toContain(found.snapshot?.text);
      expect(found.troubles).toEqual([]);
      if (!disk.isDead()) break;
    }
  });

  test('[V14] of taking a plan out', async () => {
    expect(await walk(destroyed, null)).toBeGreaterThan(20);
  });

  test('[V5] of going on after a torn tail', async () => {
    const origin = join(await scratchFolder(), 'vault');
    const before = { answered: -1, asked: -1, exists: false, destroying: false };
    let appends = 0;
    const torn = (name: string, path: string) => name === 'write' && path.endsWith('journal.ndjson') && ++appends === 3;
    const vault = openVault(origin, { disk: mortalDisk(({ name, path }) => (torn(name, path) ? 'die' : 'go on')) });
    await tell(vault, before, 'checkpoint', 0);
    for (const generation of [1, 2, 3]) await tell(vault, before, 'append', generation);
    expect(before.answered).toBe(2);
    const goOn: Story = async (next, progress) => {
      await tell(next, progress, 'append', 3);
      await tell(next, progress, 'append', 4);
    };
    expect(await walk(goOn, { root: origin, generation: 2 })).toBeGreaterThan(6);
  });
});

describe('[V18] a disk that refuses one step', { timeout: 120_000 }, () => {
  test('loses nothing that was answered, and the same vault carries on', async () => {
    const start = await usualStart();
    for (let failing = 0; ; failing += 1) {
      const { root, progress } = await copyOf(start);
      const disk = mortalDisk((_step, index) => (index === failing ? { code: 'ENOSPC' } : 'go on'));
      const vault = openVault(root, { disk });
      await usualLife(vault, progress);
      if (disk.steps.length <= failing) break;
      // As the app does where the vault is behind: it gives it the whole plan.
      await tell(vault, progress, 'checkpoint', 14);
      await tell(vault, progress, 'append', 15);
      expect(progress.answered).toBe(15);
      await vault.close();
      expect(await reachOf(openVault(root))).toBe(15);
    }
  });

  test('says that the disk is full, and the next append succeeds when it no longer is', async () => {
    const root = await scratchFolder();
    let full = false;
    const disk = mortalDisk(({ name }) => (full && name === 'write' ? { code: 'ENOSPC' } : 'go on'));
    const vault = openVault(root, { disk });
    const progress = { answered: -1, asked: -1, exists: false, destroying: false };
    await tell(vault, progress, 'checkpoint', 0);
    await tell(vault, progress, 'append', 1);
    full = true;
    expect(await vault.append({ planId: PLAN, firstGeneration: 2, entries: [entry(2)] })).toEqual({
      ok: false,
      error: {
        code: 'vault-disk-full',
        message: 'The safety copy could not be kept because the disk is full. Free some space, then carry on.',
      },
    });
    full = false;
    await tell(vault, progress, 'append', 2);
    expect(progress.answered).toBe(2);
    // What was written by half was cut off at once, so nothing torn was left for later.
    expect(await filesOf(root)).not.toContain('journal.torn');
  });
});
