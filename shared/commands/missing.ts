import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** The answer of a command that is asked about an item, link, lane or area which the plan no longer has. */
export function missing(what: 'item' | 'link' | 'lane' | 'area'): Fail {
  return fail(
    `${what}-missing`,
    `That ${what} is no longer in the plan. Someone may have deleted it; undo brings it back.`,
  );
}
