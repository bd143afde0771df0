/**
 * Opening and closing a plan. A plan leaves the screen only when it is safe in both homes.
 */
import { call, ports } from '#renderer/host';
import type { StoredPlan } from '#renderer/storage';
import { loadPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { openPlan as readPlan, savePlan } from '#shared/file';
import { lensToShow } from '#shared/lenses';
import { gateItIsAbout } from '#shared/lenses/transitions';
import type { ItemId, Plan, PlanId } from '#shared/plan';
import type { Claim, Held } from './claims';
import { plansOpenElsewhere, whileUnopened, withPlan } from './claims';
import { turnToGate } from './gates';
import { goTo } from './go-to';
import { db } from './home-database';
import { binEdit, editKeptPlan, keepNewPlan } from './homes';
import { createKeeper } from './keeper';
import { leaveField } from './leave-field';
import { resetMaking } from './making-store';
import { comesForward, noAnswer } from './neighbours';
import { clearNotices, notify } from './notices';
import { oneAtATime } from './one-at-a-time';
import { keepPicture } from './picture';
import { openKeeper, planStore, setOpenPlan } from './plan-store';
import { readyToOpen, wholePlan } from './ready-plan';
import { clearSelection } from './selection-store';
import { resetView } from './view-store';

/** Keeps a new plan in both homes and opens it. */
export const createPlan = oneAtATime(create);

/**
 * Opens a plan of this computer. Where IndexedDB has lost part of it, it is rebuilt from the vault first. A plan that is
 * open in another window stays there, and that window comes to the front. Where an item is named it is shown.
 */
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

/** Lets go of the plan on the screen, so that another window may have it. */
let letGo: Held = async () => undefined;

function create(plan: Plan): Promise<Result<PlanId>> {
  return withPlan(plan.header.id, (claim) => createClaimed(plan, claim));
}

async function createClaimed(plan: Plan, claim: Claim): Promise<Result<PlanId>> {
  const { id } = plan.header;
  const kept = await keepNewPlan(db, plan);
  if (!kept.ok) return kept;
  await keepPicture(plan);
  const opened = await openClaimed(id, claim);
  return opened.ok ? ok(id) : opened;
}

/** How often a window that has a plan is asked to come, and how long each time: it may be about to close, or gone. */
const ASKS = 5;
const ASK_MS = 400;

async function open(id: PlanId, item: ItemId | null = null): Promise<Result<null>> {
  const isOpenHere = () => planStore.getState().open?.plan.header.id === id;
  for (let ask = 0; ask < ASKS; ask += 1) {
    const opened = isOpenHere() ? ok(null) : await whileUnopened(id, (claim) => openClaimed(id, claim));
    if (opened?.ok && item !== null) goTo(item);
    if (opened) return opened;
    if (await comesForward(id, item, { patience: ASK_MS })) return ok(null);
  }
  return noAnswer;
}

/** Opens a plan in a window of its own; one that a window has open comes to the front with that. */
export async function openInNewWindow(id: PlanId): Promise<Result<null>> {
  const isOpen = async () => (await plansOpenElsewhere()).has(id);
  if (!(await isOpen())) return call('app.newWindow', { planId: id });
  if (await comesForward(id)) return ok(null);
  return (await isOpen()) ? noAnswer : call('app.newWindow', { planId: id });
}

async function openClaimed(id: PlanId, claim: Claim): Promise<Result<null>> {
  if (!(await close())) return notSaved;
  const ready = await readyToOpen(id);
  if (!ready.ok) return ready;
  const { plan, history, generation, binnedAt, savedAt } = ready.value.stored;
  const keeper = createKeeper(db, { id, generation, vaultReach: ready.value.vaultReach, savedAt, now });
  clearSelection();
  resetMaking();
  resetView(lensToShow(plan));
  turnToGate(gateItIsAbout(plan));
  letGo = claim.keep();
  setOpenPlan({ plan, history, generation, binnedAt, joinable: null }, keeper);
  return ok(null);

  function now() {
    const shown = planStore.getState().open;
    return shown?.plan.header.id === id ? shown : { plan, generation, binnedAt };
  }
}

const notSaved = fail(
  'plan-not-saved',
  'The plan on screen has edits that are not saved. Save a copy of it, then try again.',
);

async function close(): Promise<boolean> {
  const shown = planStore.getState().open;
  const keeper = openKeeper();
  if (!shown || !keeper) return true;
  leaveField();
  await keepPicture(planStore.getState().open?.plan ?? shown.plan);
  // Drawing takes a moment, in which something may have been begun.
  leaveField();
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
  await letGo();
  return true;
}

async function openFile(name: string, text: string): Promise<Result<null>> {
  const read = readPlan(text);
  if (!read.ok) return fail(read.error.code, `“${name}” could not be opened. ${read.error.message}`);
  const { plan, repairs } = read.value;
  const { id, title } = plan.header;
  // What is on screen may be newer than what is kept.
  if (planStore.getState().open?.plan.header.id === id && !(await close())) return notSaved;
  const found = (await whileUnopened(id, (claim) => openAsItself(plan, claim))) ?? (await openedElsewhere(plan));
  if (!found.ok) return found;
  if (found.value === 'opened') return ok(null);
  if (found.value !== 'new') {
    const made = await create(withNewId(plan, `${title} (from a file)`));
    if (!made.ok) return made;
    const words = `This plan is already on this computer, ${found.value}. The file was opened as a second plan beside it.`;
    notify({ tone: 'info', text: words });
  }
  if (repairs.length > 0) notify({ tone: 'warning', text: putRight(repairs) });
  return ok(null);
}

/** What has become of a plan of a file: it is on the screen, as it was or as a new one; or where it is here otherwise. */
type Found =
  | 'opened'
  | 'new'
  | 'in another state'
  | 'in the bin, in another state'
  | 'open in another window, in another state';

async function openAsItself(plan: Plan, claim: Claim): Promise<Result<Found>> {
  const { id } = plan.header;
  const here = await wholePlan(id);
  if (!here.ok && here.error.code === 'plan-missing') {
    const made = await createClaimed(plan, claim);
    return made.ok ? ok('new') : made;
  }
  if (!here.ok || !isAsKept(plan, here.value)) {
    return ok(here.ok && here.value.binnedAt !== null ? 'in the bin, in another state' : 'in another state');
  }
  const restored = here.value.binnedAt === null ? ok(null) : await editKeptPlan(db, id, () => ok(binEdit(false)));
  const opened = restored.ok ? await openClaimed(id, claim) : restored;
  return opened.ok ? ok('opened') : opened;
}

/** Another window has the plan: it is shown there, unless the file says something else. */
async function openedElsewhere(plan: Plan): Promise<Result<Found>> {
  const here = await loadPlan(db, plan.header.id);
  if (!here.ok || !isAsKept(plan, here.value)) return ok('open in another window, in another state');
  return (await comesForward(plan.header.id)) ? ok('opened') : noAnswer;
}

function isAsKept(plan: Plan, kept: StoredPlan): boolean {
  return savePlan(kept.plan) === savePlan(plan);
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
