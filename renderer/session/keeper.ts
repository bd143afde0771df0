/**
 * Keeps the open plan in its two homes, IndexedDB and the vault. “Saved” is said only when both have answered for the
 * newest edit.
 */

import { call, ports } from '#renderer/host';
import type { Database } from '#renderer/storage';
import { commitEntries } from '#renderer/storage';
import type { JournalEntry } from '#shared/change';
import { savePlan } from '#shared/file';
import type { Plan, PlanId } from '#shared/plan';
import { savedStore } from './saved-store';
import { createSink } from './sink';

/** A snapshot goes to the vault after this many edits, and when a plan is closed. */
const EDITS_BETWEEN_SNAPSHOTS = 500;
const RETRY_AFTER_MS = 4_000;

export type Keeper = {
  readonly keep: (entry: JournalEntry) => void;
  /** Resolves when everything is saved, or with the reason why it can't be at present. */
  readonly settled: () => Promise<{ saved: boolean }>;
  /** Writes a last snapshot if there is something new, and stops trying. */
  readonly close: () => Promise<void>;
};

type Source = { readonly id: PlanId; readonly generation: number; readonly savedAt: string; readonly now: () => Now };
/** The live plan, asked for when a snapshot is due. */
type Now = { readonly plan: Plan; readonly generation: number; readonly binned: boolean };

export function createKeeper(db: Database, source: Source): Keeper {
  let newest = source.generation;
  let snapshotAt = source.generation;
  let waiters: ((answer: { saved: boolean }) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const store = createSink(source.generation, (entries) => commitEntries(db, source.id, entries), settle);
  const vault = createSink(source.generation, appendToVault, settle);
  savedStore.setState({ state: 'saved', at: source.savedAt }, true);

  async function appendToVault(entries: readonly JournalEntry[]) {
    const firstGeneration = entries[0]?.generation ?? 0;
    const answer = await call('vault.append', {
      planId: source.id,
      firstGeneration,
      entries: entries.map((entry) => JSON.stringify(entry)),
    });
    // The vault is at another state (someone has removed or replaced its folder): give it the whole plan instead.
    if (!answer.ok && answer.error.code === 'vault-gap') return writeSnapshot();
    return answer;
  }

  async function writeSnapshot() {
    const { plan, generation } = source.now();
    const answer = await call('vault.checkpoint', { planId: source.id, generation, text: savePlan(plan) });
    if (answer.ok) {
      snapshotAt = generation;
      vault.startAt(generation);
    }
    return answer;
  }

  function settle(): void {
    const fault = store.fault() ?? vault.fault();
    const done = store.written() >= newest && vault.written() >= newest;
    if (fault) savedStore.setState({ state: 'not-saved', reason: fault.message }, true);
    else if (done) savedStore.setState({ state: 'saved', at: ports.now() }, true);
    else savedStore.setState({ state: 'saving' }, true);
    clearTimeout(timer);
    if (fault) timer = setTimeout(retry, RETRY_AFTER_MS);
    if (!fault && !done) return;
    for (const answer of waiters.splice(0)) answer({ saved: done });
    if (done && newest - snapshotAt >= EDITS_BETWEEN_SNAPSHOTS && !source.now().binned) void writeSnapshot();
  }

  function retry(): void {
    store.retry();
    vault.retry();
  }

  return {
    keep: (entry) => {
      newest = entry.generation;
      if (!store.fault() && !vault.fault()) savedStore.setState({ state: 'saving' }, true);
      store.push(entry);
      vault.push(entry);
    },
    settled: () =>
      new Promise((resolve) => {
        if (store.written() >= newest && vault.written() >= newest) return resolve({ saved: true });
        waiters.push(resolve);
        if (store.fault() ?? vault.fault()) retry();
      }),
    close: async () => {
      clearTimeout(timer);
      if (newest > snapshotAt && vault.written() >= newest && !source.now().binned) await writeSnapshot();
    },
  };
}
