/** Reading a plan back from the vault: the newest snapshot that can be read, and the edits made since. */
import { call } from '#renderer/host';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { JournalEntry, Replayed } from '#shared/change';
import { journalEntrySchema, replayEntry, startReplay } from '#shared/change';
import { openPlan } from '#shared/file';
import type { PlanId } from '#shared/plan';

/** A plan as the vault tells it, with the journal entries that its history is made of. */
export type FromVault = {
  readonly state: Replayed;
  readonly entries: readonly JournalEntry[];
  /** Plain words on what could not be read. */
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
  return ok({
    state: replayed.state,
    entries: [...unbroken(earlier.map(parseEntry)), ...replayed.entries],
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
      const troubles = [
        lost === 1 ? 'The last edit could not be read.' : `The last ${String(lost)} edits could not be read.`,
      ];
      return { state, entries: good, troubles };
    }
    state = next.value;
    good.push(entry);
  }
  return { state, entries: good, troubles: [] };
}

/** Older entries after the last one that can't be read: undo may not reach across a hole. */
function unbroken(entries: readonly (JournalEntry | null)[]): readonly JournalEntry[] {
  return entries.slice(entries.lastIndexOf(null) + 1).filter((entry) => entry !== null);
}

function parseEntry(text: string): JournalEntry | null {
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
