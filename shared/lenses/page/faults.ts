/** What the page refuses, in words that say what to do instead. */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** Of everything that starts from a place that an item in the tray does not have. */
export function noPlace(): Fail {
  return fail('no-place', 'This item is in no area of the page yet. Drag it into one, or choose its area.');
}

export function noArea(): Fail {
  return fail('no-area', 'The page has no areas yet. Add one in the panel of the plan first.');
}

export function areaFull(name: string): Fail {
  return fail('area-full', `No more priorities fit into “${name}”. Move one to another area first.`);
}

export function noAreaThere(): Fail {
  return fail('no-area-there', 'There is no other area in this row on that side.');
}
