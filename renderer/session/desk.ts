/** The desk: which plans there are, and what Home does to those that are not open. */
import { call, hearWindows, ports } from '#renderer/host';
import type { PlanRow } from '#renderer/storage';
import { destroyPlan, listPlans, loadPlan, onPlansChanged } from '#renderer/storage';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { commands } from '#shared/commands';
import type { PlanId } from '#shared/plan';
import { plansOpenElsewhere, withPlan } from './claims';
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
  /** Whether a window has it open. */
  readonly isOpen: boolean;
};

export type BinnedPlan = PlanCard & { readonly binnedAt: string };

/** The plans, newest first, and those in the bin, last binned first. */
export async function listDesk(): Promise<
  Result<{ readonly plans: readonly PlanCard[]; readonly bin: readonly BinnedPlan[] }>
> {
  const [rows, open] = await Promise.all([listPlans(db), plansOpenElsewhere()]);
  if (!rows.ok) return rows;
  const plans: PlanCard[] = [];
  const bin: BinnedPlan[] = [];
  for (const row of rows.value) {
    const card = cardOf(row, open.has(row.id));
    if (row.binnedAt === null) plans.push(card);
    else bin.push({ ...card, binnedAt: row.binnedAt });
  }
  return ok({
    plans: plans.sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    bin: bin.sort((a, b) => b.binnedAt.localeCompare(a.binnedAt)),
  });
}

/** Calls back when the desk reads differently than before, whichever window has done it; what comes back stops that. */
export function onDeskChanged(listener: () => void): () => void {
  const stops = [
    onPlansChanged(db, listener),
    hearWindows(({ say }) => {
      if (say === 'opened or closed') listener();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function cardOf(row: PlanRow, isOpen: boolean): PlanCard {
  const { id, header, itemCount, savedAt, thumbnail } = row;
  return { id, title: header.title, organisation: header.organisation, itemCount, savedAt, thumbnail, isOpen };
}

/** Moves a plan into the bin. Nothing of it is lost until the bin is emptied. */
export const deletePlan = oneAtATime((id: PlanId) => setBinned(id, true));

/** Takes a plan out of the bin. */
export const restorePlan = oneAtATime((id: PlanId) => setBinned(id, false));

function setBinned(id: PlanId, binned: boolean): Promise<Result<null>> {
  return withPlan(id, () => editKeptPlan(db, id, () => ok(binEdit(binned))));
}

/** Deletes what is in the bin for good, from both homes; answers with how many plans that were. */
export const emptyBin = oneAtATime(async (): Promise<Result<number>> => {
  const desk = await listDesk();
  if (!desk.ok) return desk;
  let count = 0;
  for (const { id } of desk.value.bin) {
    const gone = await destroy(id);
    if (gone.ok) count += 1;
    else if (gone.error.code !== NOT_IN_BIN) return gone;
  }
  return ok(count);
});

/** Deletes one plan of the bin for good, from both homes. Fails with `not-in-bin` for any other plan. */
export const destroyBinned = oneAtATime(destroy);

const NOT_IN_BIN = 'not-in-bin';

/** Another window may have taken it out of the bin, or may be doing so: looked at while none can. */
function destroy(id: PlanId): Promise<Result<null>> {
  return withPlan(id, async () => {
    const desk = await listDesk();
    if (!desk.ok) return desk;
    if (!desk.value.bin.some((plan) => plan.id === id)) return fail(NOT_IN_BIN, 'This plan is no longer in the bin.');
    const gone = await call('vault.destroy', { planId: id });
    return gone.ok ? destroyPlan(db, id) : gone;
  });
}

/** A second plan with the same content under a new id; it is not opened. */
export const duplicatePlan = oneAtATime((id: PlanId) =>
  withPlan(id, async (): Promise<Result<PlanId>> => {
    const stored = await loadPlan(db, id);
    if (!stored.ok) return stored;
    const copy = withNewId(stored.value.plan, `${stored.value.plan.header.title} (copy)`);
    const kept = await withPlan(copy.header.id, () => keepNewPlan(db, copy));
    if (!kept.ok) return kept;
    await keepPicture(copy);
    return ok(copy.header.id);
  }),
);

/** Renames a plan that is not open. */
export const renamePlan = oneAtATime((id: PlanId, title: string) =>
  withPlan(id, () =>
    editKeptPlan(db, id, ({ plan }) => {
      const changes = commands.editPlan.run(plan, { title }, ports);
      if (!changes.ok) return changes;
      return ok({ op: 'do', label: commands.editPlan.label(plan, { title }), changes: changes.value });
    }),
  ),
);
