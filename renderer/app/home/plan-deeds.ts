/** What can be done to a plan from Home, with the words for what went well or wrong. `done` is called once it is so. */
import { reportTrouble } from '#renderer/actions';
import { ports } from '#renderer/host';
import {
  createPlan,
  deletePlan,
  destroyBinned,
  duplicatePlan,
  emptyBin,
  notify,
  openInNewWindow,
  openStoredPlan,
  renamePlan,
  restorePlan,
} from '#renderer/session';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ItemId, Plan, PlanId } from '#shared/plan';
import type { PlanDetails, TemplateId } from '#shared/templates';
import { planFrom, templates } from '#shared/templates';
import { planCountInWords } from './home-words';

type Named = { readonly id: PlanId; readonly title: string };

/** Puts a plan of this computer on the desk, at an item if one is named. */
export async function open({ id }: Named, item: ItemId | null = null): Promise<void> {
  reportTrouble(await openStoredPlan(id, item));
}

/** Puts it on the desk of a window of its own. */
export async function openBeside({ id }: Named): Promise<void> {
  reportTrouble(await openInNewWindow(id));
}

/** What is said of a new plan where it begins; a template has its own words for what is left out. */
type Beginning = PlanDetails & { readonly firstSchoolYear?: number | null };

/** Opens a new plan made from a template; answers with whether it could be made. */
export async function begin(id: TemplateId, { firstSchoolYear = null, ...details }: Beginning = {}): Promise<boolean> {
  const made = await madeFrom(id, details);
  if (!made.ok) return reportTrouble(made);
  const { header, ...rest } = made.value;
  return reportTrouble(
    await createPlan({ ...rest, header: firstSchoolYear === null ? header : { ...header, firstSchoolYear } }),
  );
}

/** Fails where the template is not to be had: its words are loaded when they are asked for. */
async function madeFrom(id: TemplateId, details: PlanDetails): Promise<Result<Plan>> {
  try {
    return ok(await planFrom(templates[id], ports, details));
  } catch {
    return fail('template-unavailable', 'This template could not be opened. Nothing was changed.');
  }
}

/** Gives it another name. */
export async function rename({ id }: Named, title: string, done: () => void): Promise<void> {
  if (reportTrouble(await renamePlan(id, title))) done();
}

/** Makes a copy beside it. */
export async function duplicate({ id }: Named, done: () => void): Promise<void> {
  if (reportTrouble(await duplicatePlan(id))) done();
}

/** Into the bin, with a way back. */
export async function bin(plan: Named, done: () => void): Promise<void> {
  if (!reportTrouble(await deletePlan(plan.id))) return;
  done();
  notify({
    tone: 'info',
    text: `“${plan.title}” is in the bin.`,
    action: { label: 'Undo', run: () => void restore(plan, done) },
  });
}

/** Out of the bin again. */
export async function restore({ id }: Named, done: () => void): Promise<void> {
  if (reportTrouble(await restorePlan(id))) done();
}

/** All that is in the bin. */
export async function deleteForGood(done: () => void): Promise<void> {
  const gone = await emptyBin();
  if (reportTrouble(gone) && gone.ok)
    notify({ tone: 'info', text: `${planCountInWords(gone.value)} deleted for good.` });
  done();
}

/** One plan of the bin. */
export async function deleteOneForGood({ id, title }: Named, done: () => void): Promise<void> {
  if (reportTrouble(await destroyBinned(id))) notify({ tone: 'info', text: `“${title}” is deleted for good.` });
  done();
}
