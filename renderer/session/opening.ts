/**
 * Opening and closing a plan. A plan leaves the screen only when it is safe in both homes.
 */
import { call, ports } from '#renderer/host';
import type { StoredPlan } from '#renderer/storage';
import { loadPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { openPlan as readPlan, savePlan } from '#shared/file';
import type { Plan, PlanId } from '#shared/plan';
import { db } from './home-database';
import { binEdit, editKeptPlan, keepNewPlan } from './homes';
import { createKeeper } from './keeper';
import { resetMaking } from './making-store';
import { clearNotices, notify } from './notices';
import { oneAtATime } from './one-at-a-time';
import { keepPicture } from './picture';
import { openKeeper, planStore, setOpenPlan } from './plan-store';
import { rebuildFromVault } from './reconcile';
import { clearSelection } from './selection-store';
import { resetView } from './view-store';

/** Keeps a new plan in both homes and opens it. */
export const createPlan = oneAtATime(create);

/** Opens a plan of this computer. Where IndexedDB has lost part of it, it is rebuilt from the vault first. */
export const openStoredPlan = oneAtATime(open);

/**
 * Saves the open plan, keeps a picture of it, and goes back to Home. Answers false, and stays, where the last edits
 * could not be saved; a notice has then said so.
 */
export const closePlan = oneAtATime(close);

/**
 * Opens the text of a plan file. The same plan, unchanged, is opened where it already is; a plan that is here in
 * another state is left alone, and the file's becomes a second plan beside it.
 */
export const openFileText = oneAtATime(openFile);

async function create(plan: Plan): Promise<Result<PlanId>> {
  const kept = await keepNewPlan(db, plan);
  if (!kept.ok) return kept;
  await keepPicture(plan);
  const opened = await open(plan.header.id);
  return opened.ok ? ok(plan.header.id) : opened;
}

async function open(id: PlanId): Promise<Result<null>> {
  if (planStore.getState().open?.plan.header.id === id) return ok(null);
  if (!(await close())) {
    return fail(
      'plan-not-saved',
      'The plan on screen has edits that are not saved. Save a copy of it, then try again.',
    );
  }
  // The two homes are read side by side: neither waits for the other.
  const reach = reachOfVault(id);
  const kept = await loadPlan(db, id);
  const stored = isDamaged(kept) ? await rebuild(id, kept) : kept;
  if (!stored.ok) return stored;
  const { plan, history, generation, binnedAt, savedAt } = stored.value;
  const vaultReach = await (stored === kept ? reach : reachOfVault(id));
  if (vaultReach > generation) {
    return fail(
      'store-behind',
      'This plan could not be brought up to date. Make room on the disk and start the app again.',
    );
  }
  const keeper = createKeeper(db, { id, generation, vaultReach, savedAt, now });
  clearSelection();
  resetMaking();
  resetView();
  setOpenPlan({ plan, history, generation, binnedAt, joinable: null }, keeper);
  return ok(null);

  function now() {
    const shown = planStore.getState().open;
    return shown?.plan.header.id === id ? shown : { plan, generation, binnedAt };
  }
}

/** The generation to which the vault can be read, with every checksum looked at; -1 for none. */
async function reachOfVault(id: PlanId): Promise<number> {
  const verified = await call('vault.verify', { planId: id });
  return verified.ok ? (verified.value?.reach ?? -1) : -1;
}

async function loadWhole(id: PlanId): Promise<Result<StoredPlan>> {
  const stored = await loadPlan(db, id);
  return isDamaged(stored) ? rebuild(id, stored) : stored;
}

function isDamaged(stored: Result<StoredPlan>): boolean {
  return !stored.ok && stored.error.code === 'plan-damaged';
}

/** A damaged plan as the vault has it; as it was found where the vault can’t help. */
async function rebuild(id: PlanId, damaged: Result<StoredPlan>): Promise<Result<StoredPlan>> {
  const { did } = await rebuildFromVault(db, id, -1);
  if (did !== 'rebuilt' && did !== 'partly') return damaged;
  notify({ tone: 'info', text: 'Part of this plan was rebuilt from the safety copy on this computer.' });
  return loadPlan(db, id);
}

async function close(): Promise<boolean> {
  const shown = planStore.getState().open;
  const keeper = openKeeper();
  if (!shown || !keeper) return true;
  await keepPicture(shown.plan);
  if (!(await keeper.finish())) {
    notify({
      tone: 'warning',
      text: 'The last edits of this plan are not saved yet. Save a copy before you close it.',
    });
    return false;
  }
  clearSelection();
  clearNotices();
  setOpenPlan(null, null);
  return true;
}

async function openFile(name: string, text: string): Promise<Result<null>> {
  const read = readPlan(text);
  if (!read.ok) return fail(read.error.code, `“${name}” could not be opened. ${read.error.message}`);
  const { plan, repairs } = read.value;
  const { id, title } = plan.header;
  // What is on screen may be newer than what is kept.
  if (planStore.getState().open?.plan.header.id === id && !(await close())) {
    return fail(
      'plan-not-saved',
      'The plan on screen has edits that are not saved. Save a copy of it, then try again.',
    );
  }
  const here = await loadWhole(id);
  if (here.ok && savePlan(here.value.plan) === savePlan(plan)) {
    const restored = here.value.binnedAt === null ? ok(null) : await editKeptPlan(db, id, () => ok(binEdit(false)));
    return restored.ok ? open(id) : restored;
  }
  const taken = here.ok || here.error.code !== 'plan-missing';
  const made = await create(taken ? withNewId(plan, `${title} (from a file)`) : plan);
  if (!made.ok) return made;
  if (taken) {
    const where = here.ok && here.value.binnedAt !== null ? 'in the bin, in another state' : 'in another state';
    const words = `This plan is already on this computer ${where}. The file was opened as a second plan beside it.`;
    notify({ tone: 'info', text: words });
  }
  if (repairs.length > 0) notify({ tone: 'warning', text: putRight(repairs) });
  return ok(null);
}

/** All that was put right, in one notice; the longest lists end in a count. */
function putRight(repairs: readonly string[]): string {
  const more = repairs.length - MOST_REPAIRS;
  const rest = more > 0 ? ` And ${String(more)} more.` : '';
  return `The file was opened with something put right. ${repairs.slice(0, MOST_REPAIRS).join(' ')}${rest}`;
}

const MOST_REPAIRS = 6;

/** The same content under an id of its own. */
export function withNewId(plan: Plan, title: string): Plan {
  const shortened = Array.from(title).slice(0, 240).join('');
  return { ...plan, header: { ...plan.header, id: ports.newId() as PlanId, title: shortened } };
}
