import { describe, expect, it } from 'vitest';
import { lenses, trayOf } from '#shared/lenses';
import { builtItem, builtPlan } from '../../plans';
import { placed } from './placed';

describe('the tray', () => {
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
