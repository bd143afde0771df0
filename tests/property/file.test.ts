/** The file as a property: what goes in comes out, and no text whatever makes opening throw or lets a bad plan in. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { must, seededRandom } from '#shared/base';
import { openPlan, savePlan } from '#shared/file';
import type { Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { soundPlans } from '../plans';
import { mutated } from '../plans/mutated-text';

// A thousand runs on a busy machine take their time.
vi.setConfig({ testTimeout: 180_000 });

describe('saving and opening', () => {
  it('[P1–P9] the plans that these tests are made of are sound', () => {
    fc.assert(
      fc.property(soundPlans(), (plan) => {
        expect(checkPlan(plan)).toEqual([]);
      }),
      { numRuns: 1_000, seed: 570 },
    );
  });

  it('[F1, F2] a plan, with its unknown fields, comes back as it was saved, without a repair and byte for byte', () => {
    fc.assert(
      fc.property(soundPlans(), (plan) => {
        const text = savePlan(plan);
        const opened = must(openPlan(text));
        expect(opened.repairs).toEqual([]);
        expect(opened.plan).toEqual(asSaved(plan));
        expect(savePlan(opened.plan)).toBe(text);
      }),
      { numRuns: 1_000, seed: 571 },
    );
  });

  it('[F3, F4] a damaged file gives a fault in plain words or a sound plan, and the repaired plan needs no second repair', () => {
    const outcomes = { opened: 0, repaired: 0, refused: 0 };
    fc.assert(
      fc.property(soundPlans({ items: 6, links: 4 }), fc.nat(), (plan, seed) => {
        const text = mutated(savePlan(plan), seededRandom(seed));
        const opened = openPlan(text);
        if (!opened.ok) {
          outcomes.refused += 1;
          expect(opened.error.code).not.toBe('not-repairable');
          expect(opened.error.message).toMatch(/^[A-Z].*\.$/);
          return;
        }
        outcomes[opened.value.repairs.length > 0 ? 'repaired' : 'opened'] += 1;
        expect(checkPlan(opened.value.plan)).toEqual([]);
        const again = must(openPlan(savePlan(opened.value.plan)));
        expect(again.repairs).toEqual([]);
        expect(savePlan(again.plan)).toBe(savePlan(opened.value.plan));
      }),
      { numRuns: 2_000, seed: 572 },
    );
    expect(outcomes.repaired).toBeGreaterThan(300);
    expect(outcomes.refused).toBeGreaterThan(150);
  });
});

/** What JSON makes of a plan: minus zero is zero. */
function asSaved({ header, items, links }: Plan): Plan {
  const row = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  return {
    header: row(header),
    items: new Map([...items].map(([id, item]) => [id, row(item)])),
    links: new Map([...links].map(([id, link]) => [id, row(link)])),
  };
}
