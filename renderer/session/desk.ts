/** The desk: which plans there are, and what Home does to those that are not open. */
import { call, ports } from '#renderer/host';
import type { PlanRow } from '#renderer/storage';
import { destroyPlan, listPlans, loadPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { commands } from '#shared/commands';
import type { PlanId } from '#shared/plan';
import { db } from './home-database';
import { binEdit, editKeptPlan, keepNewPlan } from './homes';
import { oneAtATime } from './one-at-a-time';
import { withNewId } from './opening';
import { keepPicture } from './picture';

/** A plan as Home shows it. */
export type PlanCard = {
  readonly id: PlanId;
  readonly title: string;
  readonly organisation: string;
  readonly itemCount: number;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** A small SVG; empty where the plan has never been drawn. */
  readonly thumbnail: string;
};

export type BinnedPlan = PlanCard & { readonly binnedAt: string };

/** The plans, newest first, and those in the bin, last binned first. */
export async function listDesk(): Promise<
  Result<{ readonly plans: readonly PlanCard[]; readonly bin: readonly BinnedPlan[] }>
> {
  const rows = await listPlans(db);
  if (!rows.ok) return rows;
  const plans = rows.value.filter((row) => row.binnedAt === null).map(cardOf);
  const bin = rows.value.flatMap((row) => (row.binnedAt === null ? [] : [{ ...cardOf(row), binnedAt: row.binnedAt }]));
  return ok({
    plans: plans.sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    bin: bin.sort((a, b) => b.binnedAt.localeCompare(a.binnedAt)),
  });
}

function cardOf(row: PlanRow): PlanCard {
  const { id, header, itemCount, savedAt, thumbnail } = row;
  return { id, title: header.title, organisation: header.organisation, itemCount, savedAt, thumbnail };
}

/** Moves a plan into the bin. Nothing of it is lost until the bin is emptied. */
export const deletePlan = oneAtATime((id: PlanId) => editKeptPlan(db, id, () => ok(binEdit(true))));

/** Takes a plan out of the bin. */
export const restorePlan = oneAtATime((id: PlanId) => editKeptPlan(db, id, () => ok(binEdit(false))));

/** Deletes what is in the bin for good, from both homes; answers with how many plans that were. */
export const emptyBin = oneAtATime(async (): Promise<Result<number>> => {
  const desk = await listDesk();
  if (!desk.ok) return desk;
  for (const { id } of desk.value.bin) {
    const gone = await destroy(id);
    if (!gone.ok) return gone;
  }
  return ok(desk.value.bin.length);
});

/** Deletes one plan of the bin for good, from both homes. Fails with `not-in-bin` for any other plan. */
export const destroyBinned = oneAtATime(async (id: PlanId): Promise<Result<null>> => {
  const desk = await listDesk();
  if (!desk.ok) return desk;
  if (!desk.value.bin.some((plan) => plan.id === id)) return fail('not-in-bin', 'This plan is no longer in the bin.');
  return destroy(id);
});

async function destroy(id: PlanId): Promise<Result<null>> {
  const gone = await call('vault.destroy', { planId: id });
  return gone.ok ? destroyPlan(db, id) : gone;
}

/** A second plan with the same content under a new id; it is not opened. */
export const duplicatePlan = oneAtATime(async (id: PlanId): Promise<Result<PlanId>> => {
  const stored = await loadPlan(db, id);
  if (!stored.ok) return stored;
  const copy = withNewId(stored.value.plan, `${stored.value.plan.header.title} (copy)`);
  const kept = await keepNewPlan(db, copy);
  if (!kept.ok) return kept;
  await keepPicture(copy);
  return ok(copy.header.id);
});

/** Renames a plan that is not open. */
export const renamePlan = oneAtATime((id: PlanId, title: string) =>
  editKeptPlan(db, id, ({ plan }) => {
    const changes = commands.editPlan.run(plan, { title }, ports);
    if (!changes.ok) return changes;
    return ok({ op: 'do', label: commands.editPlan.label(plan, { title }), changes: changes.value });
  }),
);
