/**
 * Keeps the open plan in its two homes. “Saved” is said only when both have answered for the newest edit.
 */
import { call, ports } from '#renderer/host';
import type { Database } from '#renderer/storage';
import { commitEntries, putPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { JournalEntry } from '#shared/change';
import { savePlan } from '#shared/file';
import type { Plan, PlanId } from '#shared/plan';
import { putInVault } from './homes';
import type { Saved } from './saved-store';
import { savedStore } from './saved-store';
import { createSink } from './sink';

/** A snapshot goes to the vault after this many edits, and when a plan is closed. */
const EDITS_BETWEEN_SNAPSHOTS = 500;
const RETRY_AFTER_MS = 4_000;

/** One object, so that nobody draws again what says so already. */
const saving: Saved = { state: 'saving' };

export type Keeper = {
  readonly keep: (entry: JournalEntry) => void;
  /** Tries to save all that waits; resolves with whether everything is now safe in both homes. */
  readonly settled: () => Promise<boolean>;
  /** As `settled`; where all is safe, writes a last snapshot and lets go: nothing can be kept after that. */
  readonly finish: () => Promise<boolean>;
};

export type KeeperSource = {
  readonly id: PlanId;
  readonly generation: number;
  /** The generation that a reader of the vault would come to; -1 for none. */
  readonly vaultReach: number;
  /** When the plan was last saved; ISO 8601, UTC. */
  readonly savedAt: string;
  readonly now: () => Now;
};

/** The live plan, asked for when the whole of it is to be written. */
type Now = { readonly plan: Plan; readonly generation: number; readonly binnedAt: string | null };

export function createKeeper(db: Database, source: KeeperSource): Keeper {
  let newest = source.generation;
  let savedAt = source.savedAt;
  let snapshotAt = source.generation;
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const store = createSink(source.generation, () => newest, {
    write: (entries) => commitEntries(db, source.id, entries),
    replace: replaceStore,
    onChange: show,
  });
  const vault = createSink(source.vaultReach, () => newest, {
    write: appendToVault,
    replace: () => putInVault(source.now()),
    onChange: show,
  });

  async function appendToVault(entries: readonly JournalEntry[]) {
    const firstGeneration = entries[0]?.generation ?? 0;
    const texts = entries.map((entry) => JSON.stringify(entry));
    return call('vault.append', { planId: source.id, firstGeneration, entries: texts });
  }

  async function replaceStore(): Promise<Result<number>> {
    const now = source.now();
    const put = await putPlan(db, now, [], ports.now());
    return put.ok ? ok(now.generation) : put;
  }

  function safe(): boolean {
    return store.written() >= newest && vault.written() >= newest;
  }

  function show(): void {
    if (over) return;
    clearTimeout(timer);
    // Of the two the vault can tell what is wrong with the disk.
    const fault = vault.fault() ?? store.fault();
    if (fault) {
      savedStore.setState({ state: 'not-saved', reason: fault.message }, true);
      timer = setTimeout(() => void settled(), RETRY_AFTER_MS);
    } else if (safe()) {
      savedStore.setState({ state: 'saved', at: savedAt }, true);
      if (newest - snapshotAt >= EDITS_BETWEEN_SNAPSHOTS) void snapshot();
    } else {
      savedStore.setState(saving, true);
    }
  }

  async function settled(): Promise<boolean> {
    do await Promise.all([store.flush(), vault.flush()]);
    while (!safe() && !store.fault() && !vault.fault());
    return safe();
  }

  /** Shortens what a reader has to replay. Of no consequence if it fails: the journal holds everything. */
  async function snapshot(): Promise<void> {
    const { plan, generation, binnedAt } = source.now();
    if (binnedAt !== null || generation === snapshotAt) return;
    snapshotAt = generation;
    await call('vault.checkpoint', { planId: source.id, generation, text: savePlan(plan), replace: false });
  }

  show();
  void vault.flush();
  return {
    keep: (entry) => {
      newest = entry.generation;
      savedAt = entry.at;
      store.push(entry);
      vault.push(entry);
      show();
    },
    settled,
    finish: async () => {
      do {
        if (!(await settled())) return false;
        await snapshot();
      } while (!safe());
      over = true;
      clearTimeout(timer);
      return true;
    },
  };
}
