/**
 * The two homes of a plan, IndexedDB and the vault: every way in which a whole plan is written to them or read from
 * them. Wherever both are written one after the other the vault comes first, because it is the one that nothing wipes.
 */
import { call, ports } from '#renderer/host';
import type { Database, StoredPlan } from '#renderer/storage';
import { commitEntries, loadPlan, putPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { JournalEntry } from '#shared/change';
import { noChange } from '#shared/change';
import { savePlan } from '#shared/file';
import type { Plan, PlanId } from '#shared/plan';

/** Writes a plan that is new to both homes, at generation 0. */
export async function keepNewPlan(db: Database, plan: Plan): Promise<Result<null>> {
  const safe = await putInVault({ plan, generation: 0, binnedAt: null });
  if (!safe.ok) return safe;
  return putPlan(db, { plan, generation: 0, binnedAt: null }, [], ports.now());
}

type Whole = Pick<StoredPlan, 'plan' | 'generation' | 'binnedAt'>;

/**
 * Makes this the plan's state in the vault, whatever the vault held; answers with the generation that it then has. A
 * snapshot does not say that a plan is in the bin, so for one that is, an entry after it does.
 */
export async function putInVault({ plan, generation, binnedAt }: Whole): Promise<Result<number>> {
  const planId = plan.header.id;
  const at = binnedAt === null ? generation : generation - 1;
  const safe = await call('vault.checkpoint', { planId, generation: at, text: savePlan(plan), replace: true });
  if (!safe.ok) return safe;
  if (safe.value.generation !== at) {
    return fail(
      'vault-ahead',
      'The safety copy of this plan can’t be brought to its present state. Save a copy to a file.',
    );
  }
  if (binnedAt === null) return ok(generation);
  const entry: JournalEntry = { op: 'bin', label: '', join: false, changes: noChange, generation, at: binnedAt };
  const binned = await call('vault.append', {
    planId,
    firstGeneration: generation,
    entries: [JSON.stringify(entry)],
  });
  return binned.ok ? ok(generation) : binned;
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
  const append = () =>
    call('vault.append', { planId: id, firstGeneration: generation, entries: [JSON.stringify(entry)] });
  let safe = await append();
  if (!safe.ok && safe.error.code === 'vault-gap') {
    const renewed = await putInVault(stored.value);
    if (!renewed.ok) return renewed;
    safe = await append();
  }
  if (!safe.ok) return safe;
  return commitEntries(db, id, [entry]);
}

/** The edit that puts a plan into the bin or takes it out. */
export function binEdit(binned: boolean): Edit {
  return { op: binned ? 'bin' : 'restore', label: '', changes: noChange };
}
