/** [P10] Weeks of the journey and weeks around a gate, whichever is written, over any sequence. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GATES } from '#shared/calendar';
import type { Facets, LaneId } from '#shared/plan';
import { agrees, placedItem } from '#shared/plan';
import { builtItem } from '../plans';

const week = fc.integer({ min: 1, max: 570 });
/** Mostly about the gates, where there is something to agree on. */
const near = fc
  .tuple(fc.constantFrom(...GATES), fc.integer({ min: -30, max: 30 }))
  .map(([{ afterWeek }, by]) => Math.min(570, Math.max(1, afterWeek + by)));
const journey = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: week }), fc.integer({ min: 0, max: 40 }))
  .map(([fromWeek, length]) => ({
    journey: { fromWeek, toWeek: Math.min(570, fromWeek + length), lane: 'x' as LaneId },
  }));
const offset = fc.integer({ min: -12, max: 12 });
const transition = fc.tuple(fc.constantFrom(...GATES), offset, offset).map(([{ id }, a, b]) => ({
  transition: {
    gate: id,
    side: 'trust' as const,
    fromOffset: Math.min(a, b),
    toOffset: Math.max(a, b),
    crosses: [],
    children: [],
    from: null,
    to: null,
  },
}));
const writings: fc.Arbitrary<readonly Facets[]> = fc.array(fc.oneof(journey, transition), {
  minLength: 1,
  maxLength: 12,
});

/** What an item's facets become when others are written. */
function written(before: Facets, facets: Facets): Facets {
  return placedItem(builtItem('h', { facets: before }), { facets }).facets;
}

it('[P10] agree after every writing, and what was written stands', () => {
  let both = 0;
  fc.assert(
    fc.property(writings, (patches) => {
      let facets: Facets = {};
      for (const patch of patches) {
        facets = written(facets, patch);
        expect(facets).toMatchObject(patch);
        if (!facets.journey || !facets.transition) continue;
        both += 1;
        expect(agrees(facets.journey, facets.transition)).toBe(true);
        expect(facets.journey.fromWeek).toBeLessThanOrEqual(facets.journey.toWeek);
        expect(facets.transition.fromOffset).toBeLessThanOrEqual(facets.transition.toOffset);
      }
    }),
    { numRuns: 2_000, seed: 304 },
  );
  expect(both).toBeGreaterThan(2_000);
});

it('[P10] written again as they stand, they change nothing', () => {
  fc.assert(
    fc.property(writings, (patches) => {
      const facets = patches.reduce(written, {});
      if (facets.journey) expect(written(facets, { journey: facets.journey })).toEqual(facets);
      if (facets.transition) expect(written(facets, { transition: facets.transition })).toEqual(facets);
    }),
    { numRuns: 2_000, seed: 305 },
  );
});
