import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, levelAfterZoom } from '../../../shared/lenses/journey/level';

const widths = { years: 2, terms: 6, weeks: 24 };

describe('zooming through the levels of the journey', () => {
  it('goes farther out where a week is as narrow as it is there at full size', () => {
    expect(levelAfterZoom('weeks', widths, 8, 7)).toBe('weeks');
    expect(levelAfterZoom('weeks', widths, 7, 6)).toBe('terms');
    expect(levelAfterZoom('terms', widths, 2.3, 1.9)).toBe('years');
    expect(levelAfterZoom('years', widths, 2, 0.1)).toBe('years');
  });

  it('goes closer where the cards can be read there', () => {
    expect(levelAfterZoom('years', widths, 4, 4.1)).toBe('years');
    expect(levelAfterZoom('years', widths, 4, 4.3)).toBe('terms');
    expect(levelAfterZoom('terms', widths, 16, 17)).toBe('weeks');
    expect(levelAfterZoom('weeks', widths, 30, 90)).toBe('weeks');
  });

  it('passes over a level that one step leaves behind', () => {
    expect(levelAfterZoom('weeks', widths, 24, 1)).toBe('years');
    expect(levelAfterZoom('years', widths, 2, 24)).toBe('weeks');
  });

  it('leaves a level that was chosen at a narrow zoom while one goes closer, or does not zoom', () => {
    expect(levelAfterZoom('weeks', widths, 2, 3)).toBe('weeks');
    expect(levelAfterZoom('weeks', widths, 2, 2)).toBe('weeks');
    expect(levelAfterZoom('years', widths, 40, 30)).toBe('years');
  });

  it('does not come back with one notch of the wheel, however wide the years are', () => {
    const NOTCH = 1.2;
    const yearWidth = fc.double({ min: 1, max: 4, noNaN: true });
    const week = fc.double({ min: 0.1, max: 90, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), yearWidth, week, fc.boolean(), (before, years, from, out) => {
        const wide = { ...widths, years };
        const to = out ? from / NOTCH : from * NOTCH;
        const after = levelAfterZoom(before, wide, from, to);
        if (after !== before) expect(levelAfterZoom(after, wide, to, from)).toBe(after);
      }),
    );
  });
});
