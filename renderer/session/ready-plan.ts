/** A plan read from its two homes to be opened, brought up to date where one of them has lost something. */
import { call } from '#renderer/host';
import type { StoredPlan } from '#renderer/storage';
import { loadPlan } from '#renderer/storage';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { PlanId } from '#shared/plan';
import { db } from './home-database';
import { notify } from './notices';
import { rebuildFromVault } from './reconcile';

/**
 * A plan as it is kept, and how far the vault can be read. Where the store has lost part of it, or is behind because a
 * window ended between the two homes, it is brought up to the vault first.
 */
export async function readyToOpen(
  id: PlanId,
): Promise<Result<{ readonly stored: StoredPlan; readonly vaultReach: number }>> {
  // The two homes are read side by side: neither waits for the other.
  const reach = reachOfVault(id);
  const kept = await loadPlan(db, id);
  if (kept.ok && kept.value.generation >= (await reach)) return ok({ stored: kept.value, vaultReach: await reach });
  const stored = kept.ok ? await catchUp(id, kept.value) : await mendedPlan(id, kept);
  if (!stored.ok) return stored;
  const vaultReach = await reachOfVault(id);
  if (vaultReach <= stored.value.generation) return ok({ stored: stored.value, vaultReach });
  return fail(
    'store-behind',
    'This plan could not be brought up to date. Make room on the disk and start the app again.',
  );
}

/** The edits that only the vault has. */
async function catchUp(id: PlanId, behind: StoredPlan): Promise<Result<StoredPlan>> {
  const { did } = await rebuildFromVault(db, id, behind.generation);
  if (did !== 'rebuilt' && did !== 'partly') return ok(behind);
  notify({ tone: 'info', text: 'The last edits of this plan were taken from the safety copy on this computer.' });
  return loadPlan(db, id);
}

/** The generation to which the vault can be read, with every checksum looked at; -1 for none. */
async function reachOfVault(id: PlanId): Promise<number> {
  const verified = await call('vault.verify', { planId: id });
  return verified.ok ? (verified.value?.reach ?? -1) : -1;
}

/** A plan as it is kept; rebuilt from the vault where part of it is lost. To be called by whoever has the plan's claim. */
export async function wholePlan(id: PlanId): Promise<Result<StoredPlan>> {
  return mendedPlan(id, await loadPlan(db, id));
}

async function mendedPlan(id: PlanId, kept: Result<StoredPlan>): Promise<Result<StoredPlan>> {
  return !kept.ok && kept.error.code === 'plan-damaged' ? rebuild(id, kept) : kept;
}

/** A damaged plan as the vault has it; as it was found where the vault can’t help. */
async function rebuild(id: PlanId, damaged: Result<StoredPlan>): Promise<Result<StoredPlan>> {
  const { did } = await rebuildFromVault(db, id, -1);
  if (did !== 'rebuilt' && did !== 'partly') return damaged;
  notify({ tone: 'info', text: 'Part of this plan was rebuilt from the safety copy on this computer.' });
  return loadPlan(db, id);
}
