import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { lenses, lensIds, trayOf } from '#shared/lenses';
import { attempt, attempts, builtItem, builtPlan, fixedPorts, soundPlans } from '../../plans';
import { placed } from './placed';

describe('the tray', () => {
  it('[L6] told from an earlier one is the tray, and the same list where nothing in it has changed', () => {
    fc.assert(
      fc.property(soundPlans(), fc.array(attempts, { minLength: 1, maxLength: 12 }), (start, tries) => {
        for (const id of lensIds) {
          const ports = fixedPorts();
          let plan = start;
          let tray = trayOf(plan, lenses[id]);
          for (const tried of tries) {
            const { result } = attempt(plan, tried, ports);
            if (!result.ok) continue;
            plan = must(apply(plan, result.value));
            const next = trayOf(plan, lenses[id], tray);
            expect(next).toEqual(trayOf({ ...plan }, lenses[id]));
            if (
              plan.header === start.header &&
              next.every((item, n) => item === tray[n]) &&
              next.length === tray.length
            )
              expect(next).toBe(tray);
            tray = next;
          }
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('[L6] holds what waits, by letter and number of its code', () => {
    const codes = ['P-31', 'A-100', 'P-9', 'A-20', 'legacy'];
    const items = codes.map((code, index) => builtItem(`i${index}`, { code }));
    const plan = builtPlan({ items: [...items, placed('there', 1, 9)] });
    expect(trayOf(plan, lenses.journey).map(({ code }) => code)).toEqual(['A-20', 'A-100', 'P-9', 'P-31', 'legacy']);
  });

  it('[J9] leaves out what does not happen on the journey', () => {
    const items = ['body', 'role', 'frame', 'action'].map((kind) => builtItem(kind, { kind }));
    const plan = builtPlan({ items });
    expect(trayOf(plan, lenses.journey).map(({ id }) => id)).toEqual(['action']);
    expect(trayOf(plan, lenses.sketch)).toHaveLength(4);
  });
});
