/**
 * Plans as rows: listing, loading, writing. Each function is one transaction; none leaves half a change behind.
 */
import type { Collection, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ChangeSet, History, JournalEntry, RowChange } from '#shared/change';
import { emptyHistory, foldHistory } from '#shared/change';
import type { Plan, PlanHeader, PlanId } from '#shared/plan';
import type { Database, ItemRow, PlanRow } from './database';
import { storageFault } from './faults';

/** A plan as it was kept, with the history that its journal tells. */
export type StoredPlan = {
  readonly plan: Plan;
  readonly history: History;
  readonly generation: number;
  readonly binnedAt: string | null;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
};

/** How many entries of the journal are kept for undo; older ones are in the vault. */
const JOURNAL_KEPT = 2_000;

export async function listPlans(db: Database): Promise<Result<readonly PlanRow[]>> {
  return guarded(async () => ok(await db.plans.toArray()));
}

/** How far a plan has come; -1 for none. */
export async function generationOf(db: Database, id: PlanId): Promise<Result<number>> {
  return guarded(async () => ok((await db.plans.get(id))?.generation ?? -1));
}

/** Calls back when plans read differently than before, whichever window has done it; the function given back stops that. */
export function onPlansChanged(db: Database, listener: () => void): () => void {
  const table = `idb://${db.name}/plans/`;
  const hear = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(table))) listener();
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}

/** The items of every plan, to be searched without opening one. */
export async function listItems(db: Database): Promise<Result<readonly ItemRow[]>> {
  return guarded(async () => ok(await db.items.toArray()));
}

/** Fails with `plan-damaged` where rows are missing: the caller rebuilds the plan from the vault. */
export async function loadPlan(db: Database, id: PlanId): Promise<Result<StoredPlan>> {
  return guarded(() =>
    db.transaction('r', [db.plans, db.items, db.links, db.journal], async () => {
      // Asked for all at once: the store reads on while what it has found is being unpacked.
      const [row, items, links, journal] = await Promise.all([
        db.plans.get(id),
        rowsOf(db.items, id).toArray(),
        rowsOf(db.links, id).toArray(),
        journalOf(db, id).toArray(),
      ]);
      if (!row) return fail('plan-missing', 'This plan is no longer on this computer.');
      if (items.length !== row.itemCount || links.length !== row.linkCount) {
        return fail('plan-damaged', 'Part of this plan can’t be read from this computer’s store.');
      }
      const plan: Plan = {
        header: row.header,
        items: new Map(items.map((entry) => [entry.id, entry.item])),
        links: new Map(links.map((entry) => [entry.id, entry.link])),
      };
      const history = journal.reduce((folded, { entry }) => foldHistory(folded, entry), emptyHistory);
      const { generation, binnedAt, savedAt } = row;
      return ok({ plan, history, generation, binnedAt, savedAt });
    }),
  );
}

/** By the rows' own key, in which they lie side by side; through an index each would be looked up by itself. */
function rowsOf<Row, Id extends string>(table: Table<Row, [PlanId, Id]>, id: PlanId): Collection<Row, [PlanId, Id]> {
  return table.where('[plan+id]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

function journalOf(db: Database, id: PlanId) {
  return db.journal.where('[plan+generation]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
}

/** Writes a whole plan in place of whatever is kept under its id: a new plan, or one rebuilt from the vault. */
export async function putPlan(
  db: Database,
  state: Pick<StoredPlan, 'plan' | 'generation' | 'binnedAt'>,
  entries: readonly JournalEntry[],
  savedAt: string,
): Promise<Result<null>> {
  const { plan, generation, binnedAt } = state;
  const { id } = plan.header;
  return guarded(() =>
    db.transaction('rw', [db.plans, db.items, db.links, db.journal], async () => {
      const before = await db.plans.get(id);
      await clearRows(db, id);
      await db.plans.put({
        id,
        header: plan.header,
        generation,
        binnedAt,
        savedAt,
        itemCount: plan.items.size,
        linkCount: plan.links.size,
        thumbnail: before?.thumbnail ?? '',
      });
      await db.items.bulkPut([...plan.items.values()].map((item) => ({ plan: id, id: item.id, item })));
      await db.links.bulkPut([...plan.links.values()].map((link) => ({ plan: id, id: link.id, link })));
      await db.journal.bulkPut(entries.map((entry) => ({ plan: id, generation: entry.generation, entry })));
      return ok(null);
    }),
  );
}

/**
 * Writes edits: rows, journal and generation in one strict transaction. Fails with `storage-gap` where the first entry
 * is not the next one.
 */
export async function commitEntries(db: Database, id: PlanId, entries: readonly JournalEntry[]): Promise<Result<null>> {
  const last = entries.at(-1);
  if (!last) return ok(null);
  return guarded(() =>
    db.transaction('rw', [db.plans, db.items, db.links, db.journal], async () => {
      const row = await db.plans.get(id);
      if (!row || entries[0]?.generation !== row.generation + 1) {
        return fail('storage-gap', 'This computer’s store is not at the state that this edit was made for.');
      }
      const next = entries.reduce(rowAfter, row);
      // Asked for all at once: every answer that is waited for waits for the screen to be drawn, too.
      await Promise.all([
        db.plans.put(next),
        db.journal.bulkPut(entries.map((entry) => ({ plan: id, generation: entry.generation, entry }))),
        ...writeRows(
          db.items,
          id,
          entries.flatMap(({ changes }) => changes.items),
          (item) => ({ plan: id, id: item.id, item }),
        ),
        ...writeRows(
          db.links,
          id,
          entries.flatMap(({ changes }) => changes.links),
          (link) => ({ plan: id, id: link.id, link }),
        ),
      ]);
      if (last.generation % 100 === 0) await trimJournal(db, id, last.generation);
      return ok(null);
    }),
  );
}

/** What the row of a plan says after one more edit. */
function rowAfter(row: PlanRow, { op, at, generation, changes }: JournalEntry): PlanRow {
  return {
    ...row,
    generation,
    savedAt: at,
    header: headerAfter(row.header, changes),
    binnedAt: op === 'bin' ? at : op === 'restore' ? null : row.binnedAt,
    itemCount: row.itemCount + growth(changes.items),
    linkCount: row.linkCount + growth(changes.links),
  };
}

/** Puts each row, or takes it away, as the last of its changes says. */
function writeRows<Id extends string, Row, Kept>(
  table: Table<Kept, [PlanId, Id]>,
  plan: PlanId,
  changes: readonly RowChange<Id, Row>[],
  keptAs: (row: Row) => Kept,
): readonly PromiseLike<unknown>[] {
  const latest = [...new Map(changes.map((change) => [change.id, change])).values()];
  const kept = latest.flatMap(({ after }) => (after === null ? [] : [keptAs(after)]));
  const gone = latest.flatMap(({ id, after }): [PlanId, Id][] => (after === null ? [[plan, id]] : []));
  return [...(kept.length > 0 ? [table.bulkPut(kept)] : []), ...(gone.length > 0 ? [table.bulkDelete(gone)] : [])];
}

function growth<Id, Row>(changes: readonly RowChange<Id, Row>[]): number {
  return changes.reduce((sum, { before, after }) => sum + (after ? 1 : 0) - (before ? 1 : 0), 0);
}

function headerAfter(header: PlanHeader, { header: change }: ChangeSet): PlanHeader {
  return { ...header, ...Object.fromEntries(Object.entries(change).map(([field, { after }]) => [field, after])) };
}

async function trimJournal(db: Database, id: PlanId, generation: number): Promise<void> {
  await db.journal
    .where('[plan+generation]')
    .between([id, Dexie.minKey], [id, generation - JOURNAL_KEPT])
    .delete();
}

async function clearRows(db: Database, id: PlanId): Promise<void> {
  await db.plans.delete(id);
  await rowsOf(db.items, id).delete();
  await rowsOf(db.links, id).delete();
  await journalOf(db, id).delete();
}

/** Takes a plan out of IndexedDB for good. */
export async function destroyPlan(db: Database, id: PlanId): Promise<Result<null>> {
  return guarded(() =>
    db.transaction('rw', [db.plans, db.items, db.links, db.journal], async () => {
      await clearRows(db, id);
      return ok(null);
    }),
  );
}

/** Keeps the small picture of a plan for Home; of no consequence if it fails. */
export async function keepThumbnail(db: Database, id: PlanId, thumbnail: string): Promise<Result<null>> {
  return guarded(async () => {
    await db.plans.update(id, { thumbnail });
    return ok(null);
  });
}

async function guarded<T>(work: () => PromiseLike<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return storageFault(error);
  }
}
