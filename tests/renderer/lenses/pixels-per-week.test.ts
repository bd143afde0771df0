import { describe, expect, it } from 'vitest';
import { pixelsPerWeek } from '../../../renderer/lenses/journey/pixels-per-week';

describe('how wide a week is', () => {
  it('fits the whole journey beside the gutter in the view of years', () => {
    expect(pixelsPerWeek('years', 128 + 1140)).toBe(2);
  });

  it('keeps a year readable on a narrow canvas, and a wide one calm', () => {
    expect(pixelsPerWeek('years', 300)).toBe(1);
    expect(pixelsPerWeek('years', 9000)).toBe(4);
  });

  it('does not depend on the canvas in the views of terms and weeks', () => {
    expect([pixelsPerWeek('terms', 300), pixelsPerWeek('weeks', 300)]).toEqual([6, 24]);
    expect(pixelsPerWeek('terms', 300, 'dates')).toBe(9);
  });
});
