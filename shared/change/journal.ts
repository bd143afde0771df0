/**
 * The journal: every edit in order, as it is kept in IndexedDB and in the vault. Folding it over the plan that it
 * starts from gives the live plan and its history.
 */
import { z } from 'zod';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { Item, Link, Plan } from '#shared/plan';
import { headerSchema, itemIdSchema, itemSchema, linkIdSchema, linkSchema } from '#shared/plan';
import { apply } from './apply';
import type { ChangeSet, HeaderChange } from './change-set';
import type { History } from './history';
import { emptyHistory, record, redo, undo } from './history';

/**
 * `do` is an edit; `undo` and `redo` move along the history; `bin` and `restore` put the whole plan into the bin and
 * take it out again (their change sets are empty).
 */
export const journalOps = ['do', 'undo', 'redo', 'bin', 'restore'] as const;

export type JournalEntry = {
  /** 1 for the first edit of a plan, then one more each: the plan's generation once this entry is applied. */
  readonly generation: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly op: (typeof journalOps)[number];
  readonly label: string;
  /** Whether the edit melts into the step before it. */
  readonly join: boolean;
  readonly changes: ChangeSet;
};

const rowChange = <Id extends z.ZodType, Row extends z.ZodType>(id: Id, row: Row) =>
  z.array(z.object({ id, before: row.nullable(), after: row.nullable() }));

const headerChangeSchema = z.custom<HeaderChange>(isHeaderChange, 'a header change that is not in order');

export const changeSetSchema: z.ZodType<ChangeSet> = z.object({
  header: headerChangeSchema,
  items: rowChange(itemIdSchema, itemSchema as unknown as z.ZodType<Item>),
  links: rowChange(linkIdSchema, linkSchema as unknown as z.ZodType<Link>),
});

export const journalEntrySchema: z.ZodType<JournalEntry> = z.object({
  generation: z.int().min(1),
  at: z.iso.datetime(),
  op: z.enum(journalOps),
  label: z.string(),
  join: z.boolean(),
  changes: changeSetSchema,
});

function isHeaderChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([field, change]) => {
    if (typeof change !== 'object' || change === null) return false;
    if (!Object.hasOwn(headerSchema.shape, field)) return true;
    // What may be left out and is taken away has nothing after it, and JSON does not write what is nothing.
    const { after } = change as { readonly after?: unknown };
    return headerSchema.shape[field as 'title'].safeParse(after).success;
  });
}

/** A plan with all that the journal says about it. */
export type Replayed = {
  readonly plan: Plan;
  readonly history: History;
  readonly generation: number;
  /** When the plan was put into the bin (ISO 8601, UTC); null while it is not there. */
  readonly binnedAt: string | null;
};

/** [C7] The state before any entry, for a plan saved at `generation`. */
export function startReplay(plan: Plan, generation: number, binnedAt: string | null = null): Replayed {
  return { plan, history: emptyHistory, generation, binnedAt };
}

/**
 * [C7] One entry further. Fails with `journal-gap` where the entry is not the next one, and with `change-conflict`
 * where it does not fit the plan; what was replayed up to there stays good.
 */
export function replayEntry(state: Replayed, entry: JournalEntry): Result<Replayed> {
  if (entry.generation !== state.generation + 1) {
    return fail('journal-gap', 'An edit is missing from the record of changes.');
  }
  const applied = apply(state.plan, entry.changes);
  if (!applied.ok) return applied;
  const history = foldHistory(state.history, entry);
  const binnedAt = entry.op === 'bin' ? entry.at : entry.op === 'restore' ? null : state.binnedAt;
  return ok({ plan: applied.value, history, generation: entry.generation, binnedAt });
}

/**
 * The history after an entry. An undo or redo of a step from before the oldest entry kept clears it: what is left could
 * not be told apart from steps that no longer fit the plan. The plan is right all the same.
 */
export function foldHistory(history: History, entry: JournalEntry): History {
  switch (entry.op) {
    case 'do':
      return record(history, { label: entry.label, changes: entry.changes, at: entry.at }, entry.join);
    case 'undo':
      return undo(history)?.history ?? emptyHistory;
    case 'redo':
      return redo(history)?.history ?? emptyHistory;
    case 'bin':
    case 'restore':
      return history;
    default:
      // A later release's way of moving along the history: undo must not reach across it.
      return emptyHistory;
  }
}
