/** What the transitions refuse, in words that say what to do instead. */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** The fault `no-place`, of everything that starts from a place that an item in the tray does not have. */
export function noPlace(): Fail {
  return fail('no-place', 'This item is at no gate yet. Drag it to one, or choose its gate.');
}

/** The fault `gate-full`, where nothing can come before or after. */
export function gateFull(way: 'before' | 'after'): Fail {
  return way === 'before'
    ? fail('gate-full', 'This item reaches as far back as the gates do. Nothing can come before it.')
    : fail('gate-full', 'This item reaches as far on as the gates do. Nothing can come after it.');
}
