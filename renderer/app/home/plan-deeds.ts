/** What can be done to a plan from Home, with the words for what went well or wrong. */
import {
  createPlan,
  deletePlan,
  destroyBinned,
  duplicatePlan,
  emptyBin,
  notify,
  openStoredPlan,
  renamePlan,
  restorePlan,
} from '#renderer/session';
import type { Result } from '#shared/base';
import type { Plan, PlanId } from '#shared/plan';
import { planCountInWords } from './home-words';

type Named = { readonly id: PlanId; readonly title: string };

/** Answers with whether it went well; a fault is said. */
function said(result: Result<unknown>): boolean {
  if (!result.ok) notify({ tone: 'warning', text: result.error.message });
  return result.ok;
}

export async function open({ id }: Named): Promise<void> {
  said(await openStoredPlan(id));
}

export async function begin(plan: Plan): Promise<boolean> {
  return said(await createPlan(plan));
}

export async function rename({ id }: Named, title: string, done: () => void): Promise<void> {
  if (said(await renamePlan(id, title))) done();
}

export async function duplicate({ id }: Named, done: () => void): Promise<void> {
  if (said(await duplicatePlan(id))) done();
}

/** Into the bin, with a way back. */
export async function bin(plan: Named, done: () => void): Promise<void> {
  if (!said(await deletePlan(plan.id))) return;
  done();
  notify({
    tone: 'info',
    text: `“${plan.title}” is in the bin.`,
    action: { label: 'Undo', run: () => void restore(plan, done) },
  });
}

export async function restore({ id }: Named, done: () => void): Promise<void> {
  if (said(await restorePlan(id))) done();
}

export async function deleteForGood(done: () => void): Promise<void> {
  const gone = await emptyBin();
  if (!gone.ok) notify({ tone: 'warning', text: gone.error.message });
  else notify({ tone: 'info', text: `${planCountInWords(gone.value)} deleted for good.` });
  done();
}

/** One plan of the bin. */
export async function deleteOneForGood({ id, title }: Named, done: () => void): Promise<void> {
  if (said(await destroyBinned(id))) notify({ tone: 'info', text: `“${title}” is deleted for good.` });
  done();
}
