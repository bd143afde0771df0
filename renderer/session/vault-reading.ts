/** Reading a plan back from the vault: the newest snapshot that can be read, and the edits made since. */
import { call } from '#renderer/host';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { JournalEntry, ReadEntry, Replayed } from '#shared/change';
import { emptyHistory, readJournalEntry, replayEntry, startReplay } from '#shared/change';
import { mendPlan, openPlan } from '#shared/file';
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
  const start = startReplay(opened.value.plan, snapshot.generation);
  const replayed = replay(start, entries.map(readJournalEntry));
  const before = [...unbroken(earlier.map(readJournalEntry)), ...replayed.entries];
  const told = [...troubles, ...opened.value.repairs, ...replayed.troubles];
  if (replayed.entries.every(({ understood }) => understood))
    return ok({ state: replayed.state, entries: unbroken(before).map(({ entry }) => entry), troubles: told });
  const mended = mendPlan(replayed.state.plan, setAside(replayed.entries));
  if (!mended.ok) return mended;
  // What was mended fits none of the steps any more, so undo begins anew; the journal itself stays in the vault.
  return ok({
    state: { ...replayed.state, plan: mended.value.plan, history: emptyHistory },
    entries: [],
    troubles: [...told, LATER_RELEASE, ...mended.value.repairs],
  });
}

const LATER_RELEASE =
  'Some edits were made by a newer release of Allthrough. What this release does not know of them is kept in the plan.';

/** What no part of this release's plan can hold, for the plan's own list of what could not be read. */
function setAside(entries: readonly ReadEntry[]): readonly { readonly from: string; readonly value: unknown }[] {
  return entries.flatMap(({ entry, beyond }) =>
    Object.entries(beyond).map(([part, changes]) => ({
      from: 'journal',
      value: { generation: entry.generation, [part]: changes },
    })),
  );
}

function replay(start: Replayed, entries: readonly (ReadEntry | null)[]) {
  let state = start;
  const good: ReadEntry[] = [];
  for (const read of entries) {
    const next = read === null ? null : replayEntry(state, read.entry);
    if (read === null || !next?.ok) {
      const lost = entries.length - good.length;
      const troubles = [
        lost === 1 ? 'The last edit could not be read.' : `The last ${String(lost)} edits could not be read.`,
      ];
      return { state, entries: good, troubles };
    }
    state = next.value;
    good.push(read);
  }
  return { state, entries: good, troubles: [] };
}

/** Older entries after the last one that can't be read or understood: undo may not reach across a hole. */
function unbroken(entries: readonly (ReadEntry | null)[]): readonly ReadEntry[] {
  const hole = entries.findLastIndex((read) => !read?.understood);
  return entries.slice(hole + 1).filter((read) => read !== null);
}
