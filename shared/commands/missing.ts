import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** The answer of a command that is asked about an item, link, lane, area or model which the plan no longer has. */
export function missing(what: 'item' | 'link' | 'lane' | 'area' | 'model'): Fail {
  return fail(
    `${what}-missing`,
    `That ${what === 'model' ? 'governance model' : what} is no longer in the plan. Someone may have deleted it; undo brings it back.`,
  );
}
