/**
 * On start the two homes are compared, plan by plan. Whichever is behind, empty or damaged is rebuilt from the other.
 */

import { call, ports } from '#renderer/host';
import type { Database } from '#renderer/storage';
import { listPlans, loadPlan, putPlan } from '#renderer/storage';
import { savePlan } from '#shared/file';
import type { PlanId } from '#shared/plan';
import { binEdit, editKeptPlan, readFromVault } from './kept-plans';

/** What was done to one plan. */
type Outcome = 'rebuilt' | 'safety-copy-renewed' | 'unreadable' | 'same';

/** Compares and heals; answers with what the user should know, in whole sentences, nothing where all was well. */
export async function reconcile(db: Database): Promise<readonly string[]> {
  const stored = await listPlans(db);
  const kept = await call('vault.list', null);
  if (!stored.ok) return [stored.error.message];
  if (!kept.ok) return [kept.error.message];
  const inStore = new Map<string, number>(stored.value.map((row) => [row.id, row.generation]));
  const inVault = new Map<string, number>(kept.value.map((plan) => [plan.planId, plan.generation]));
  const outcomes: Outcome[] = [];
  for (const id of new Set([...inStore.keys(), ...inVault.keys()])) {
    outcomes.push(await heal(db, id as PlanId, inStore.get(id) ?? -1, inVault.get(id) ?? -1));
  }
  return sentences(outcomes);
}

async function heal(db: Database, id: PlanId, inStore: number, inVault: number): Promise<Outcome> {
  if (inStore === inVault) return 'same';
  if (inVault > inStore) {
    if (await rebuildFromVault(db, id, inStore)) return 'rebuilt';
    return inStore >= 0 && (await renewVault(db, id)) ? 'safety-copy-renewed' : 'unreadable';
  }
  if (await renewVault(db, id)) return 'safety-copy-renewed';
  return (await rebuildFromVault(db, id, -1)) ? 'rebuilt' : 'unreadable';
}

/** Puts the vault's state into IndexedDB, unless that would go back behind what IndexedDB has. */
export async function rebuildFromVault(db: Database, id: PlanId, atLeast: number): Promise<boolean> {
  const read = await readFromVault(id);
  if (!read.ok || !read.value || read.value.state.generation < atLeast) return false;
  const { state, entries } = read.value;
  const savedAt = entries.at(-1)?.at ?? ports.now();
  const put = await putPlan(db, state, entries, savedAt);
  return put.ok;
}

/** Gives the vault the whole plan as IndexedDB has it. */
async function renewVault(db: Database, id: PlanId): Promise<boolean> {
  const stored = await loadPlan(db, id);
  if (!stored.ok) return false;
  const { plan, generation, binnedAt } = stored.value;
  const safe = await call('vault.checkpoint', { planId: id, generation, text: savePlan(plan) });
  if (!safe.ok) return false;
  // A snapshot does not say that a plan is in the bin; an entry after it does.
  if (binnedAt !== null) await editKeptPlan(db, id, () => ({ ok: true, value: binEdit(true) }));
  return true;
}

function sentences(outcomes: readonly Outcome[]): readonly string[] {
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const plans = (number: number) => (number === 1 ? 'One plan was' : `${number} plans were`);
  const found: string[] = [];
  const rebuilt = count('rebuilt');
  const renewed = count('safety-copy-renewed');
  const unreadable = count('unreadable');
  if (rebuilt > 0) {
    found.push(`${plans(rebuilt)} rebuilt from the safety copy on this computer, up to the last saved edit.`);
  }
  if (renewed > 0) found.push(`The safety copy of ${renewed === 1 ? 'one plan' : `${renewed} plans`} was renewed.`);
  if (unreadable > 0) {
    found.push(`${plans(unreadable)} found but can’t be read. Nothing of it was deleted; open a saved copy instead.`);
  }
  return found;
}
