import { describe, expect, it } from 'vitest';
import { dateOfWeek, parseDates } from '#shared/calendar';

const PATTERN = [7, 7, 6, 5, 6, 7];
const read = (text: string, cohort: number | null = 2026) => parseDates(text, cohort, PATTERN);

describe('[CAL21] weeks that are said in dates', () => {
  it.each([
    ['September 2028 to July 2030', 77, 152],
    ['from Sept 2026 to july 2041', 1, 570],
    ['7 September 2026', 1, 1],
    ['7/9/2026 – 18/9/2026', 1, 2],
    ['June 2027', 32, 36],
    ['1 January 2027 until 31 January 2027', 15, 18],
  ])('%s is %i to %i', (text, from, to) => {
    expect(read(text)).toEqual({ ok: true, value: { from, to } });
  });

  it('are read back from every week of a cohort', () => {
    for (let week = 1; week <= 570; week += 1) {
      const monday = dateOfWeek(2026, week, PATTERN);
      if (!monday.ok) throw new Error('Every week has a date.');
      expect(read(monday.value)).toEqual({ ok: true, value: { from: week, to: week } });
    }
  });

  it.each([
    ['August 2027', 'dates-no-weeks'],
    ['July 2030 to September 2028', 'dates-no-weeks'],
    ['September 2020 to July 2030', 'before-journey'],
    ['September 2030 to July 2050', 'after-journey'],
  ])('%s fails: %s', (text, code) => {
    const result = read(text);
    expect(result?.ok === false && result.error.code).toBe(code);
  });

  it('leave alone what names no date, and ask for a cohort where there is none', () => {
    for (const text of ['Year 7', 'from Reception to Year 2', 'Y7 w1 – w12', '2028', '', 'autumn 1 of Year 4'])
      expect(read(text)).toBeNull();
    const result = read('June 2027', null);
    expect(result?.ok === false && result.error.code).toBe('no-cohort');
  });
});
