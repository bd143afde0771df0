/**
 * A plan that came about otherwise than by opening a file, such as by replaying edits of a later release: it is put right
 * as a file would be, and what has no place in it is kept with it.
 */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { Plan } from '#shared/plan';
import { keepRows } from './keep-aside';
import type { OpenedPlan } from './open';
import { openPlan } from './open';
import { savePlan } from './save';

/** What has no place in the plan, with where it came from. Fails as opening a file does. */
export function mendPlan(
  plan: Plan,
  aside: readonly { readonly from: string; readonly value: unknown }[],
): Result<OpenedPlan> {
  const opened = openPlan(savePlan(plan));
  if (!opened.ok) return opened;
  const { plan: mended, repairs } = opened.value;
  return ok({ plan: { ...mended, header: keepRows(mended.header, aside) }, repairs });
}
