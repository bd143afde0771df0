/** What core and edge refuses, in words that say what to do instead. */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** The fault `no-place`, of everything that starts from a place that an item in the tray does not have. */
export function noPlace(): Fail {
  return fail('no-place', 'This item is in no ring yet. Drag it into one, or choose its ring and its sector.');
}

/** The fault `no-areas`: without areas there are no sectors to put anything into. */
export function noAreas(): Fail {
  return fail('no-areas', 'This plan has no priority areas, so there are no sectors. Start from a plan that has some.');
}

/** The fault `ring-end`, where nothing lies beyond. */
export function ringEnd(): Fail {
  return fail('ring-end', 'Nothing lies farther that way. Choose another direction.');
}
