/** What the journey refuses, in words that say what to do instead. */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** The fault `no-lanes`, of everything that would give a place where there is none to give. */
export function noLanes(): Fail {
  return fail('no-lanes', 'The journey has no lanes yet. Add a lane first, then give the item its place.');
}

/** The fault `no-place`, of everything that starts from a place that an item in the tray does not have. */
export function noPlace(): Fail {
  return fail('no-place', 'This item has no place on the journey yet. Drag it there, or type its weeks.');
}
