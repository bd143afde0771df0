/** What is said when the app could not look at its plans: plain words first, the fault itself for whoever helps. */
import type { notify } from '#renderer/session';

/** More of a fault than this helps nobody. */
const LONGEST = 2_000;

export function startFault(thrown: unknown): Parameters<typeof notify>[0] {
  return {
    tone: 'warning',
    text: 'The plans on this computer could not all be read. Start the app again. If that does not help, pass on the details.',
    detail: detailOf(thrown).slice(0, LONGEST),
  };
}

/** The name and words of a fault with those of its cause, and where it arose. */
function detailOf(thrown: unknown): string {
  if (!(thrown instanceof Error))
    return typeof thrown === 'string' ? thrown : (JSON.stringify(thrown) ?? 'No details.');
  const cause = thrown.cause === undefined ? '' : `\nBecause of: ${detailOf(thrown.cause)}`;
  return `${thrown.name}: ${thrown.message}${cause}\n${thrown.stack ?? ''}`.trim();
}
