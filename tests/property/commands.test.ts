/** No command, however it is called, leaves a plan that breaks a rule; one that refuses changes nothing. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import type { CommandId } from '#shared/commands';
import { commands } from '#shared/commands';
import { savePlan } from '#shared/file';
import type { Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { attempt, attempts, fixedPorts, soundPlans } from '../plans';

// A thousand runs on a busy machine take their time.
vi.setConfig({ testTimeout: 180_000 });

describe('every command', () => {
  it('[P1–P9] leaves a sound plan or refuses in plain words, over random sequences', () => {
    const outcomes = new Map<CommandId, { done: number; refused: number }>();
    fc.assert(
      fc.property(soundPlans(), fc.array(attempts, { minLength: 1, maxLength: 12 }), (start, tries) => {
        const ports = fixedPorts();
        let plan = frozen(start);
        let before = savePlan(plan);
        for (const tried of tries) {
          const { result, label } = attempt(plan, tried, ports);
          expect(label.trim()).not.toBe('');
          expect(savePlan(plan)).toBe(before);
          const seen = outcomes.get(tried.command) ?? { done: 0, refused: 0 };
          outcomes.set(tried.command, seen);
          if (!result.ok) {
            seen.refused += 1;
            expect(result.error.message).toMatch(/^[A-Z‘“].*[.?]$/su);
            continue;
          }
          seen.done += 1;
          plan = frozen(must(apply(plan, result.value)));
          before = savePlan(plan);
          expect(checkPlan(plan)).toEqual([]);
        }
      }),
      { numRuns: 1_500, seed: 38 },
    );
    for (const id of Object.keys(commands) as CommandId[]) {
      // The more commands there are, the fewer tries each of them gets.
      expect(outcomes.get(id)?.done, `${id} done`).toBeGreaterThan(30);
      expect(outcomes.get(id)?.refused, `${id} refused`).toBeGreaterThan(10);
    }
  });
});

/** With every row frozen, so that a command that writes into one throws. */
function frozen(plan: Plan): Plan {
  for (const row of [plan.header, ...plan.items.values(), ...plan.links.values()]) deepFreeze(row);
  return plan;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}
