/** A scene told from an earlier one is the scene, whatever was done in between; what has not changed is the same object. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { must, sameValue } from '#shared/base';
import { apply } from '#shared/change';
import type { ColourMode } from '#shared/filter';
import { colourModes, colourScene } from '#shared/filter';
import { lensIds } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { generatePlan } from '#shared/templates';
import type { Attempt } from '../plans';
import { attempt, attempts, crowdsOn, fixedPorts, lensTrials, soundPlans } from '../plans';

const RUNS = { seed: 416, numRuns: 300 };
vi.setConfig({ testTimeout: 180_000 });

/** Small plans hold every oddity, generated ones links that run through crowds. */
const anyPlans = fc.oneof(
  { weight: 3, arbitrary: soundPlans({ items: 12, links: 8 }) },
  { weight: 1, arbitrary: fc.nat(50).map((seed) => generatePlan({ items: 80, links: 60, seed })) },
);
const someAttempts = fc.array(attempts, { minLength: 1, maxLength: 12 });

describe.each(lensIds)('%s', (id) => {
  const { looks } = lensTrials[id];
  const plans = fc.oneof({ weight: 4, arbitrary: anyPlans }, { weight: 1, arbitrary: crowdsOn(id) });

  it('[L10] a scene told from an earlier one is the scene, and what looks alike is the same object', () => {
    fc.assert(
      fc.property(plans, looks, someAttempts, (start, lens, tries) => {
        let before = lens.scene(start);
        for (const plan of states(start, tries)) {
          const after = lens.scene(plan, before);
          expectSameScene(after, lens.scene({ ...plan }));
          expectKept(before, after);
          before = after;
        }
      }),
      RUNS,
    );
  });

  it('[L10] from any earlier scene, also one of long ago, in other colours or of another plan', () => {
    fc.assert(
      fc.property(plans, plans, looks, someAttempts, (start, other, lens, tries) => {
        const first = lens.scene(start);
        for (const plan of states(start, tries)) {
          expectSameScene(lens.scene(plan, first), lens.scene({ ...plan }));
        }
        expectSameScene(lens.scene(other, first), lens.scene({ ...other }));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('[L10] from an earlier scene in another view', () => {
    fc.assert(
      fc.property(plans, looks, looks, someAttempts, (start, lens, other, tries) => {
        let before = other.scene(start);
        for (const plan of states(start, tries)) {
          const after = lens.scene(plan, before);
          expectSameScene(after, lens.scene({ ...plan }));
          before = other.scene(plan, after);
          expectSameScene(before, other.scene({ ...plan }));
        }
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('[L10] so it is in every colouring', () => {
    fc.assert(
      fc.property(
        plans,
        looks,
        fc.constantFrom<ColourMode>(...colourModes),
        someAttempts,
        (start, lens, mode, tries) => {
          let plain = lens.scene(start);
          let before = colourScene(plain, start, mode);
          for (const plan of states(start, tries)) {
            plain = lens.scene(plan, plain);
            const after = colourScene(plain, plan, mode, before);
            expectSameScene(after, colourScene(lens.scene({ ...plan }), { ...plan }, mode));
            expectKept(before, after);
            before = after;
          }
        },
      ),
      { ...RUNS, numRuns: 150 },
    );
  });
});

/** The plan after each edit that succeeds. */
function* states(start: Plan, tries: readonly Attempt[]): Generator<Plan> {
  const ports = fixedPorts();
  let plan = start;
  for (const tried of tries) {
    const { result } = attempt(plan, tried, ports);
    if (!result.ok) continue;
    plan = must(apply(plan, result.value));
    yield plan;
  }
}

function expectSameScene(told: Scene, anew: Scene): void {
  for (const part of ['bounds', 'body', 'backdrop', 'cards', 'connectors'] as const) {
    if (!sameValue(told[part], anew[part])) expect(told[part]).toEqual(anew[part]);
  }
}

function expectKept(before: Scene, after: Scene): void {
  expectSameObjects(before.cards, after.cards);
  expectSameObjects(before.connectors, after.connectors);
  if (sameValue(before, after)) expect(after).toBe(before);
  for (const part of ['backdrop', 'cards', 'connectors'] as const) {
    if (sameValue(before[part], after[part])) expect(after[part]).toBe(before[part]);
  }
}

/** Whatever looks as it did is the very object that it was. */
function expectSameObjects<Row extends { readonly id: string }>(before: readonly Row[], after: readonly Row[]): void {
  const known = new Map(before.map((row) => [row.id, row]));
  for (const row of after) {
    const was = known.get(row.id);
    if (was && sameValue(was, row)) expect(was).toBe(row);
  }
}
