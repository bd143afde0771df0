import { kindOf } from '#shared/kinds';
import type { Item } from '#shared/plan';

/**
 * [P7] The code of an item: the letter of its kind and the plan's next number, e.g. `P-031`. A kind of a later release
 * counts as a note.
 */
export function codeFor(kind: Item['kind'], number: number): string {
  return `${kindOf({ kind }).letter}-${String(number).padStart(3, '0')}`;
}
