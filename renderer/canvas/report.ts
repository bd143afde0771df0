import { notify } from '#renderer/session';
import type { Result } from '#shared/base';

/** Shows the words of a fault; answers with whether all went well. */
export function report(result: Result<unknown>): boolean {
  if (!result.ok) notify({ tone: 'warning', text: result.error.message });
  return result.ok;
}
