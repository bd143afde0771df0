/** [J12] The density as a law: lanes add up to the whole, and every item is counted wherever it runs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindOf } from '#shared/kinds';
import { density } from '#shared/lenses';
import { occurrences } from '#shared/plan';
import { soundPlans } from '../plans';

it('[J12] every item counts in the half-terms in which it runs, and lanes add up to the whole', () => {
  let counted = 0;
  fc.assert(
    fc.property(soundPlans({ items: 14, links: 0 }), (plan) => {
      const whole = density(plan);
      const lanes = plan.header.lanes.map(({ id }) => density(plan, { lane: id }));
      for (const [index, { from, to, items, entitlements, begin }] of whole.entries()) {
        const running = [...plan.items.values()].filter(({ status, facets: { journey, transition } }) => {
          if (!journey || status === 'dropped') return false;
          return occurrences(journey, transition).some((span) => span.from <= to && span.to >= from);
        });
        const bands = running.filter((item) => kindOf(item).look === 'band').length;
        expect([items, entitlements]).toEqual([running.length - bands, bands]);
        expect(begin).toBeLessThanOrEqual(items);
        expect(lanes.reduce((sum, halves) => sum + (halves[index]?.items ?? 0), 0)).toBe(items);
        counted += items;
      }
    }),
    { numRuns: 300, seed: 90 },
  );
  expect(counted).toBeGreaterThan(1_000);
});
