/**
 * The desk: which plans there are, opening and closing one, the bin. What Home does, without the screen.
 */

import { call, ports } from '#renderer/host';
import type { PlanRow } from '#renderer/storage';
import { destroyPlan, keepThumbnail, listPlans, loadPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { commands } from '#shared/commands';
import { thumbnailOf } from '#shared/exporters/svg';
import { openPlan as readPlan, savePlan } from '#shared/file';
import type { Plan, PlanId } from '#shared/plan';
import { db } from './home-database';
import { createKeeper } from './keeper';
import { binEdit, editKeptPlan, keepNewPlan } from './kept-plans';
import { notify } from './notices';
import { openKeeper, planStore, setOpenPlan } from './plan-store';
import { rebuildFromVault } from './reconcile';
import { clearSelection } from './selection-store';
import { resetView } from './view-store';

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

/** Keeps a new plan in both homes and opens it. */
export async function createPlan(plan: Plan): Promise<Result<PlanId>> {
  const kept = await keepNewPlan(db, plan);
  if (!kept.ok) return kept;
  await keepThumbnail(db, plan.header.id, thumbnailOf(plan));
  const opened = await openStoredPlan(plan.header.id);
  return opened.ok ? ok(plan.header.id) : opened;
}

/** Opens a plan of this computer. Where IndexedDB has lost part of it, it is rebuilt from the vault first. */
export async function openStoredPlan(id: PlanId): Promise<Result<null>> {
  let stored = await loadPlan(db, id);
  if (!stored.ok && stored.error.code === 'plan-damaged' && (await rebuildFromVault(db, id, -1))) {
    stored = await loadPlan(db, id);
    notify({ tone: 'info', text: 'Part of this plan was rebuilt from the safety copy on this computer.' });
  }
  if (!stored.ok) return stored;
  await closePlan();
  const { plan, history, generation } = stored.value;
  const keeper = createKeeper(db, { id, generation, savedAt: ports.now(), now });
  clearSelection();
  resetView();
  setOpenPlan({ plan, history, generation, binned: stored.value.binnedAt !== null, joinable: null }, keeper);
  return ok(null);

  function now() {
    const { open } = planStore.getState();
    return open?.plan.header.id === id
      ? { plan: open.plan, generation: open.generation, binned: open.binned }
      : { plan, generation, binned: true };
  }
}

/** Waits until the open plan is saved, keeps a picture of it, and goes back to Home. */
export async function closePlan(): Promise<void> {
  const { open } = planStore.getState();
  const keeper = openKeeper();
  if (!open || !keeper) return;
  const { saved } = await keeper.settled();
  if (!saved) {
    notify({
      tone: 'warning',
      text: 'The last edits of this plan are not saved yet. Save a copy before you close it.',
    });
    return;
  }
  await keepThumbnail(db, open.plan.header.id, thumbnailOf(open.plan));
  await keeper.close();
  clearSelection();
  setOpenPlan(null, null);
}

/** Moves a plan into the bin. Nothing of it is lost until the bin is emptied. */
export async function deletePlan(id: PlanId): Promise<Result<null>> {
  return editKeptPlan(db, id, () => ok(binEdit(true)));
}

/** Takes a plan out of the bin. */
export async function restorePlan(id: PlanId): Promise<Result<null>> {
  return editKeptPlan(db, id, () => ok(binEdit(false)));
}

/** Deletes what is in the bin for good, from both homes; answers with how many plans that were. */
export async function emptyBin(): Promise<Result<number>> {
  const desk = await listDesk();
  if (!desk.ok) return desk;
  for (const { id } of desk.value.bin) {
    const gone = await call('vault.destroy', { planId: id });
    if (!gone.ok) return gone;
    const dropped = await destroyPlan(db, id);
    if (!dropped.ok) return dropped;
  }
  return ok(desk.value.bin.length);
}

/** A second plan with the same content under a new id; it is not opened. */
export async function duplicatePlan(id: PlanId): Promise<Result<PlanId>> {
  const stored = await loadPlan(db, id);
  if (!stored.ok) return stored;
  const copy = withNewId(stored.value.plan, `${stored.value.plan.header.title} (copy)`);
  const kept = await keepNewPlan(db, copy);
  if (!kept.ok) return kept;
  await keepThumbnail(db, copy.header.id, thumbnailOf(copy));
  return ok(copy.header.id);
}

/** Renames a plan that is not open. */
export async function renamePlan(id: PlanId, title: string): Promise<Result<null>> {
  return editKeptPlan(db, id, ({ plan }) => {
    const changes = commands.editPlan.run(plan, { title }, ports);
    if (!changes.ok) return changes;
    return ok({ op: 'do', label: commands.editPlan.label(plan, { title }), changes: changes.value });
  });
}

/**
 * Opens the text of a plan file. The same plan, unchanged, is opened where it already is; a plan that is here in
 * another state is left alone, and the file's becomes a second plan beside it.
 */
export async function openFileText(name: string, text: string): Promise<Result<null>> {
  const read = readPlan(text);
  if (!read.ok) return fail(read.error.code, `“${name}” could not be opened. ${read.error.message}`);
  const { plan, repairs } = read.value;
  const here = await loadPlan(db, plan.header.id);
  if (here.ok && here.value.binnedAt === null && samePlan(here.value.plan, plan)) return openStoredPlan(plan.header.id);
  const taken = here.ok || here.error.code !== 'plan-missing';
  const kept = await createPlan(taken ? withNewId(plan, `${plan.header.title} (from a file)`) : plan);
  if (!kept.ok) return kept;
  if (taken) {
    notify({
      tone: 'info',
      text: 'This plan is already on this computer in another state. The file was opened as a second plan beside it.',
    });
  }
  for (const repair of repairs.slice(0, 3)) notify({ tone: 'warning', text: repair });
  return ok(null);
}

/** Two plans are the same when their files are, whatever order their rows are held in. */
function samePlan(a: Plan, b: Plan): boolean {
  return savePlan(a) === savePlan(b);
}

function withNewId(plan: Plan, title: string): Plan {
  return { ...plan, header: { ...plan.header, id: ports.newId() as PlanId, title: title.slice(0, 500) } };
}
