/** The four sides of a transition, from top to bottom, and what is missing where nobody does anything. */
import type { Side } from '#shared/plan';
import { sides } from '#shared/plan';

export const sideNames: Readonly<Record<Side, string>> = {
  child: 'Child and family',
  sending: 'Sending',
  receiving: 'Receiving',
  trust: 'Trust',
};

/** What an empty row of a gate that has been begun says. */
export const missingWords: Readonly<Record<Side, string>> = {
  child: 'Nothing for child and family yet',
  sending: 'No one sends yet',
  receiving: 'No one receives yet',
  trust: 'Nothing from the trust yet',
};

/** The side above or below; the same one at the edge. */
export function sideBeside(side: Side, step: -1 | 1): Side {
  return sides[sides.indexOf(side) + step] ?? side;
}
