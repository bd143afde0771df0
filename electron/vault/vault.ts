/**
 * The vault: a second, independent home of every plan, in plain files. It does not look inside plans or entries. The
 * rules [V…] are in SPEC.md; every step is such that an end between any two of them loses nothing that was answered.
 */
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Fail } from '#shared/base';
import { ok } from '#shared/base';
import type { ReplyOf, RequestOf } from '#shared/ipc';
import type { Disk } from '../disk';
import { diskFault, errorCode, flushFolder, namesIn, nodeDisk } from '../disk';
import { folderNameOf, planIdOf } from './folder-name';
import { loadPlan } from './load';
import { appendToPlan, checkpointPlan, closePlan, type OpenPlan, openPlan } from './open-plan';
import { createQueue, type Queue } from './queue';
import { sweep, TRASH_PREFIX } from './sweep';
import { furthestGeneration } from './tail';
import { vaultArea } from './words';

type VaultCall = 'vault.list' | 'vault.read' | 'vault.verify' | 'vault.append' | 'vault.checkpoint' | 'vault.destroy';
type Does<Name extends VaultCall> = (request: RequestOf<Name>) => Promise<ReplyOf<Name>>;

export type Vault = {
  readonly list: () => Promise<ReplyOf<'vault.list'>>;
  readonly read: Does<'vault.read'>;
  readonly verify: Does<'vault.verify'>;
  readonly append: Does<'vault.append'>;
  readonly checkpoint: Does<'vault.checkpoint'>;
  readonly destroy: Does<'vault.destroy'>;
  /** Resolves when all that was asked for is done and no file is held any more. */
  readonly close: () => Promise<void>;
};

export type VaultOptions = {
  readonly disk?: Disk;
  /** Receives what the log should know; never what a plan says. */
  readonly note?: (event: string, facts: Readonly<Record<string, string>>, error: unknown) => void;
};

/** `root` is the vault's own folder; it is made where it is missing. */
export function createVault(root: string, { disk = nodeDisk, note = () => undefined }: VaultOptions = {}): Vault {
  const queue = createQueue();
  const open = new Map<string, OpenPlan>();
  let started: Promise<void> | null = null;

  function start(): Promise<void> {
    started ??= startVault(root, disk, note).catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  }

  /** Runs one task of one plan at a time and turns what the disk says into a fault. */
  async function attempt<T>(what: string, key: string, task: () => Promise<T>): Promise<T | Fail> {
    try {
      await start();
      return await queue.run(key, task);
    } catch (error) {
      note('vault failed', { what }, error);
      const fault = diskFault(error, vaultArea);
      if (fault) return fault;
      throw error;
    }
  }

  /** After a failure nothing is believed any more: the next task reads the plan's folder anew. */
  async function forgetting<T>(planId: string, task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      await forget(planId);
      throw error;
    }
  }

  async function forget(planId: string): Promise<void> {
    const plan = open.get(planId);
    open.delete(planId);
    if (plan) await closePlan(plan);
  }

  const folderOf = (planId: string) => join(root, folderNameOf(planId));

  return {
    list: () => attempt('list', '', async () => ok(await listPlans(root, disk, queue, note))),
    read: ({ planId }) => attempt('read', planId, async () => ok(await readPlan(folderOf(planId), disk))),
    verify: ({ planId }) => attempt('verify', planId, async () => ok(await verifyPlan(folderOf(planId), disk))),
    append: (request) =>
      attempt('append', request.planId, () =>
        forgetting(request.planId, async () => {
          const { planId } = request;
          const plan = open.get(planId) ?? (await openPlan(folderOf(planId), disk));
          if (plan) open.set(planId, plan);
          const appended = await appendToPlan(plan, request, disk);
          if (!appended.ok) return appended;
          open.set(planId, appended.value);
          return ok({ generation: appended.value.reach });
        }),
      ),
    checkpoint: (request) =>
      attempt('checkpoint', request.planId, () =>
        forgetting(request.planId, async () => {
          const { planId } = request;
          const plan = await checkpointPlan(folderOf(planId), open.get(planId) ?? null, request, disk);
          open.set(planId, plan);
          return ok({ generation: plan.reach });
        }),
      ),
    destroy: ({ planId }) =>
      attempt('destroy', planId, async () => {
        await forget(planId);
        await destroyPlan(root, folderOf(planId), disk, note);
        return ok(null);
      }),
    async close() {
      await queue.idle();
      await Promise.all([...open.keys()].map(forget));
    },
  };
}

type Note = NonNullable<VaultOptions['note']>;

async function startVault(root: string, disk: Disk, note: Note): Promise<void> {
  const made = await disk.mkdir(root, { recursive: true });
  if (made !== undefined) await flushFolder(dirname(made), disk);
  await sweep(root, disk).catch((error: unknown) => note('vault not swept', {}, error));
}

async function listPlans(root: string, disk: Disk, queue: Queue, note: Note) {
  const plans: { planId: string; generation: number }[] = [];
  for (const name of (await namesIn(root, disk)) ?? []) {
    const planId = planIdOf(name);
    if (planId === null) continue;
    try {
      const generation = await queue.run(planId, () => furthestGeneration(join(root, name), disk));
      if (generation !== null) plans.push({ planId, generation });
    } catch (error) {
      // One plan that can't be read must not hide the others.
      note('vault plan not listed', {}, error);
    }
  }
  return plans;
}

async function readPlan(folder: string, disk: Disk) {
  const loaded = await loadPlan(folder, disk);
  if (loaded === null) return { snapshot: null, entries: [], earlier: [], troubles: [] };
  const { snapshot, entries, earlier, troubles } = loaded;
  return { snapshot, entries: [...entries], earlier: [...earlier], troubles: [...troubles] };
}

async function verifyPlan(folder: string, disk: Disk) {
  const loaded = await loadPlan(folder, disk);
  return loaded === null ? null : { reach: loaded.reach, furthest: loaded.furthest };
}

/** [V14] Moved out of the way in one step first, so that a plan is either there whole or not at all. */
async function destroyPlan(root: string, folder: string, disk: Disk, note: Note): Promise<void> {
  const trash = join(root, `${TRASH_PREFIX}${randomBytes(6).toString('hex')}`);
  try {
    await disk.rename(folder, trash);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  await flushFolder(root, disk);
  await disk.rm(trash, { recursive: true, force: true }).catch((error: unknown) => {
    note('vault trash left for the next start', {}, error);
  });
}
