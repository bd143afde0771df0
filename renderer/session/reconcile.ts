/**
 * On start the two homes are compared, plan by plan. Whichever is behind, empty or damaged is rebuilt from the other.
 * What was done, and what could not be, is said in whole sentences; nothing is said where all was well.
 */
import { call, ports } from '#renderer/host';
import type { Database } from '#renderer/storage';
import { generationOf, listPlans, loadPlan, putPlan } from '#renderer/storage';
import type { PlanId } from '#shared/plan';
import { whileUnopened } from './claims';
import { putInVault } from './homes';
import { keepPicture } from './picture';
import { readFromVault } from './vault-reading';

export type DeskNotice = { readonly tone: 'info' | 'warning'; readonly text: string };

/** What was done to one plan. */
type Outcome =
  | { readonly did: 'nothing' | 'rebuilt' | 'renewed' | 'unreadable' }
  /** The other home could not be written; nothing was changed. */
  | { readonly did: 'failed'; readonly why: string }
  /** Rebuilt, but not up to the last edit that there is a trace of. */
  | { readonly did: 'partly'; readonly troubles: readonly string[] };

/** Compares names and numbers only, so that the app starts quickly; `verifyVault` looks closer afterwards. */
export async function reconcile(db: Database): Promise<readonly DeskNotice[]> {
  const [stored, kept] = await Promise.all([listPlans(db), call('vault.list', null)]);
  if (!stored.ok) return [{ tone: 'warning', text: stored.error.message }];
  if (!kept.ok) return [{ tone: 'warning', text: kept.error.message }];
  const inStore = new Map<string, number>(stored.value.map((row) => [row.id, row.generation]));
  const inVault = new Map<string, number>(kept.value.map((plan) => [plan.planId, plan.generation]));
  const outcomes: Outcome[] = [];
  for (const id of new Set([...inStore.keys(), ...inVault.keys()])) {
    outcomes.push(await heal(db, id as PlanId, inStore.get(id) ?? -1, inVault.get(id) ?? -1));
  }
  return sentences(outcomes);
}

/**
 * Only where no window has the plan open, whose keeper looks after it. What the lists said may be old by the time that
 * nobody else can touch the plan: it is asked again.
 */
async function heal(db: Database, id: PlanId, listedInStore: number, listedInVault: number): Promise<Outcome> {
  if (listedInStore === listedInVault) return { did: 'nothing' };
  const healed = await whileUnopened(id, async () => {
    const [inStore, found] = await Promise.all([generationOf(db, id), call('vault.verify', { planId: id })]);
    if (!inStore.ok) return failed(inStore.error.message);
    // What can't be looked at is taken to be as it was listed.
    return healClaimed(db, id, inStore.value, found.ok ? (found.value?.furthest ?? -1) : listedInVault);
  });
  return healed ?? { did: 'nothing' };
}

function failed(why: string): Outcome {
  return { did: 'failed', why };
}

async function healClaimed(db: Database, id: PlanId, inStore: number, inVault: number): Promise<Outcome> {
  if (inStore === inVault) return { did: 'nothing' };
  if (inStore > inVault) return renewVault(db, id);
  const rebuilt = await rebuildFromVault(db, id, inStore);
  // Only where the vault can’t lead further than the store already is does the store’s state win.
  return rebuilt.did === 'unreadable' && inStore >= 0 ? renewVault(db, id) : rebuilt;
}

/**
 * Puts the vault's state into IndexedDB. `unreadable` where the vault can't be read at least up to `atLeast`, the
 * generation that IndexedDB has.
 */
export async function rebuildFromVault(db: Database, id: PlanId, atLeast: number): Promise<Outcome> {
  const read = await readFromVault(id);
  if (!read.ok || !read.value || read.value.state.generation < atLeast) return { did: 'unreadable' };
  const { state, entries, troubles } = read.value;
  const put = await putPlan(db, state, entries, entries.at(-1)?.at ?? ports.now());
  if (!put.ok) return { did: 'failed', why: put.error.message };
  // Pictures are in the store only.
  await keepPicture(state.plan);
  if (troubles.length === 0) return { did: 'rebuilt' };
  // Damaged places are cleared away, so that they are told once and new edits can follow.
  const renewed = await putInVault(state);
  return renewed.ok ? { did: 'partly', troubles } : { did: 'failed', why: renewed.error.message };
}

/** Gives the vault the whole plan as IndexedDB has it. */
async function renewVault(db: Database, id: PlanId): Promise<Outcome> {
  const stored = await loadPlan(db, id);
  if (!stored.ok) return rebuildFromVault(db, id, -1);
  const safe = await putInVault(stored.value);
  return safe.ok ? { did: 'renewed' } : { did: 'failed', why: safe.error.message };
}

/**
 * Reads every plan of the vault with all its checksums and renews from IndexedDB those that can't be read to the end.
 * Slow for many plans, so it runs once the app is in use. Plans that a window has open are left to their keepers.
 */
export async function verifyVault(db: Database): Promise<readonly DeskNotice[]> {
  const stored = await listPlans(db);
  const outcomes: Outcome[] = [];
  for (const { id } of stored.ok ? stored.value : []) {
    const outcome = await whileUnopened(id, () => verifyPlan(db, id));
    if (outcome) outcomes.push(outcome);
  }
  return sentences(outcomes);
}

async function verifyPlan(db: Database, id: PlanId): Promise<Outcome> {
  const [inStore, found] = await Promise.all([generationOf(db, id), call('vault.verify', { planId: id })]);
  const behind = inStore.ok && found.ok && found.value !== null && found.value.reach < inStore.value;
  return behind ? renewVault(db, id) : { did: 'nothing' };
}

function sentences(outcomes: readonly Outcome[]): readonly DeskNotice[] {
  const count = (wanted: Outcome['did']) => outcomes.filter(({ did }) => did === wanted).length;
  const plans = (number: number) => (number === 1 ? 'One plan' : `${String(number)} plans`);
  const were = (number: number) => `${plans(number)} ${number === 1 ? 'was' : 'were'}`;
  const [rebuilt, renewed, unreadable, partly] = [
    count('rebuilt'),
    count('renewed'),
    count('unreadable'),
    count('partly'),
  ];
  const found: DeskNotice[] = [];
  if (rebuilt > 0) {
    const text = `${were(rebuilt)} rebuilt from the safety copy on this computer, up to the last saved edit.`;
    found.push({ tone: 'info', text });
  }
  if (renewed > 0) {
    found.push({ tone: 'info', text: `The safety copy of ${plans(renewed).toLowerCase()} was renewed.` });
  }
  if (partly > 0) {
    const troubles = outcomes.flatMap((outcome) => (outcome.did === 'partly' ? outcome.troubles : []));
    const text = `${were(partly)} rebuilt from the safety copy as far as it can be read. ${troubles.slice(0, 3).join(' ')}`;
    found.push({ tone: 'warning', text });
  }
  if (unreadable > 0) {
    const text = `${were(unreadable)} found but can’t be read. Nothing of it was deleted; open a saved copy instead.`;
    found.push({ tone: 'warning', text });
  }
  for (const outcome of outcomes) {
    if (outcome.did === 'failed')
      found.push({ tone: 'warning', text: `A plan could not be brought up to date. ${outcome.why}` });
  }
  return found;
}
