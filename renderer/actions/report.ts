import { notify, notifyRefused } from '#renderer/session';
import type { Result } from '#shared/base';

/** Says why the plan refuses something, for as long as that is of interest; answers with whether all went well. */
export function report(result: Result<unknown>): boolean {
  if (!result.ok) notifyRefused(result.error.message);
  return result.ok;
}

/**
 * Says what has gone wrong with plans and files, until it is dismissed; answers with whether all went well. That a plan is
 * open in another window is no trouble for long.
 */
export function reportTrouble(result: Result<unknown>): boolean {
  if (!result.ok)
    notify({ tone: 'warning', text: result.error.message, passes: result.error.code === 'open-elsewhere' });
  return result.ok;
}
