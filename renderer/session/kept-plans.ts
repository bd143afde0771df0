/**
 * Plans that are kept but not open: making them, changing them, and reading them back from the vault. Every write goes
 * to both homes, the vault first, because it is the one that nothing wipes.
 */

import { call, ports } from '#renderer/host';
import type { Database, StoredPlan } from '#renderer/storage';
import { commitEntries, loadPlan, putPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { JournalEntry, Replayed } from '#shared/change';
import { journalEntrySchema, noChange, replayEntry, startReplay } from '#shared/change';
import { openPlan, savePlan } from '#shared/file';
import type { Plan, PlanId } from '#shared/plan';

/** Writes a plan that is new to both homes, at generation 0. */
export async function keepNewPlan(db: Database, plan: Plan): Promise<Result<null>> {
  const planId = plan.header.id;
  const safe = await call('vault.checkpoint', { planId, generation: 0, text: savePlan(plan) });
  if (!safe.ok) return safe;
  return putPlan(db, { plan, generation: 0, binnedAt: null }, [], ports.now());
}

type Edit = Pick<JournalEntry, 'op' | 'label' | 'changes'>;

/** One edit of a plan that is not open. The edit is made from the plan as it is kept. */
export async function editKeptPlan(
  db: Database,
  id: PlanId,
  edit: (stored: StoredPlan) => Result<Edit>,
): Promise<Result<null>> {
  const stored = await loadPlan(db, id);
  if (!stored.ok) return stored;
  const made = edit(stored.value);
  if (!made.ok) return made;
  const generation = stored.value.generation + 1;
  const entry: JournalEntry = { ...made.value, join: false, generation, at: ports.now() };
  const safe = await call('vault.append', {
    planId: id,
    firstGeneration: generation,
    entries: [JSON.stringify(entry)],
  });
  if (!safe.ok) return safe;
  return commitEntries(db, id, [entry]);
}

/** The edit that puts a plan into the bin or takes it out. */
export function binEdit(binned: boolean): Edit {
  return { op: binned ? 'bin' : 'restore', label: '', changes: noChange };
}

/** A plan as the vault tells it, with the journal entries that its history is made of. */
export type FromVault = {
  readonly state: Replayed;
  readonly entries: readonly JournalEntry[];
  /** Plain words on what the vault could not read. */
  readonly troubles: readonly string[];
};

/** Null where the vault has no snapshot of the plan that can be read. */
export async function readFromVault(id: PlanId): Promise<Result<FromVault | null>> {
  const read = await call('vault.read', { planId: id });
  if (!read.ok) return read;
  const { snapshot, entries, earlier, troubles } = read.value;
  if (!snapshot) return ok(null);
  const opened = openPlan(snapshot.text);
  if (!opened.ok) return opened;
  const replayed = replay(startReplay(opened.value.plan, snapshot.generation), entries.map(parseEntry));
  const before = earlier.map(parseEntry).filter((entry) => entry !== null);
  return ok({
    state: replayed.state,
    entries: [...before, ...replayed.entries],
    troubles: [...troubles, ...opened.value.repairs, ...replayed.troubles],
  });
}

function replay(start: Replayed, entries: readonly (JournalEntry | null)[]) {
  let state = start;
  const good: JournalEntry[] = [];
  for (const entry of entries) {
    const next = entry === null ? null : replayEntry(state, entry);
    if (entry === null || !next?.ok) {
      const lost = entries.length - good.length;
      return { state, entries: good, troubles: [`${lost} of the last edits could not be read.`] };
    }
    state = next.value;
    good.push(entry);
  }
  return { state, entries: good, troubles: [] };
}

function parseEntry(text: string): JournalEntry | null {
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
