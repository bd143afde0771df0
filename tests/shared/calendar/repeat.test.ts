/** What happens again: its weeks, its words, and its words read back. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { formatRepeat, gatesCovered, gatesCoveredInBrief, occurrencesOf, parseWhen } from '#shared/calendar';

const summer2OfYear1 = { from: 108, to: 114 };

describe('[CAL18] a stretch that comes back', () => {
  it('every year lies in the same weeks of each', () => {
    const all = occurrencesOf({ ...summer2OfYear1, repeats: 'every-year' });
    expect(all).toHaveLength(13);
    expect(all.map(({ from }) => from % 38)).toEqual(Array(13).fill(108 % 38));
    expect(all.at(-1)).toEqual({ from: 564, to: 570 });
  });

  it('every year from Nursery has fifteen occurrences, and none after its last week', () => {
    expect(occurrencesOf({ from: 1, to: 1, repeats: 'every-year' })).toHaveLength(15);
    expect(occurrencesOf({ from: 1, to: 1, repeats: 'every-year', until: 77 })).toHaveLength(3);
    expect(occurrencesOf({ from: 1, to: 1, repeats: 'every-year', until: 76 })).toHaveLength(2);
  });

  it('every transition lies as far from each later gate', () => {
    const all = occurrencesOf({ from: 149, to: 154, repeats: 'every-transition' });
    expect(all).toEqual([
      { from: 149, to: 154 },
      { from: 301, to: 306 },
      { from: 415, to: 420 },
      { from: 491, to: 496 },
      { from: 567, to: 570 },
    ]);
  });

  it('before Nursery is before every later gate, as its transition says', () => {
    const visits = { from: 1, to: 1, repeats: 'every-transition' } as const;
    const around = { gate: 'into-n', fromOffset: -5, toOffset: -3 } as const;
    expect(occurrencesOf(visits, around)[1]).toEqual({ from: 33, to: 35 });
  });

  it('comes to no gate at which all of its weeks would lie after Year 13, and is read back so', () => {
    const after = { from: 307, to: 310, repeats: 'every-transition' } as const;
    expect(occurrencesOf(after).map(({ from }) => from)).toEqual([307, 421, 497]);
    const all = { from: 2, to: 4, repeats: 'every-transition' } as const;
    expect(formatRepeat(all)).toBe('every transition, from week 2 after to week 4 after');
    expect(occurrencesOf(must(parseWhen(formatRepeat(all))))).toEqual(occurrencesOf(all));
  });

  it.each([
    [
      { from: 1, to: 1 },
      { gate: 'into-n', fromOffset: 0, toOffset: 1 },
      'At all 8 gates. Cut short into Nursery and after Year 13, at the edge of the journey.',
    ],
    [
      { from: 302, to: 306 },
      undefined,
      'At 4 of the 8 gates, the first at Year 6 → Year 7. Not at the 4 gates before it. Cut short after Year 13, at the end of the journey.',
    ],
    [
      { from: 39, to: 42 },
      undefined,
      'At 6 of the 8 gates, the first at Nursery → Reception. Not at the gate before it. Not after Year 13: the weeks would fall outside the journey.',
    ],
    [
      { from: 2, to: 4, until: 153 },
      undefined,
      'At 3 of the 8 gates, the first into Nursery, the last at Reception → Year 1.',
    ],
  ] as const)('says which gates it comes to, and why not to the others: %j', (span, around, words) => {
    expect(gatesCovered({ ...span, repeats: 'every-transition' }, around)).toBe(words);
  });

  it('says so in brief, and nothing of what comes every year', () => {
    expect(gatesCoveredInBrief({ from: 302, to: 306, repeats: 'every-transition' })).toBe('at 4 of the 8 gates');
    expect(gatesCovered({ from: 302, to: 306, repeats: 'every-year' })).toBeNull();
  });

  it('comes once where it is longer than a year or at no gate', () => {
    expect(occurrencesOf({ from: 1, to: 39, repeats: 'every-year' })).toEqual([{ from: 1, to: 39 }]);
    expect(occurrencesOf({ from: 330, to: 331, repeats: 'every-transition' })).toEqual([{ from: 330, to: 331 }]);
  });
});

describe('[CAL19] what repeats in words', () => {
  it.each([
    ['every year in Summer 2, from Year 1 to Year 6', { ...summer2OfYear1, repeats: 'every-year', until: 304 }],
    ['every year in the summer term, from Nursery to Year 13', { from: 26, to: 38, repeats: 'every-year' }],
    ['every year in week 3, from Reception to Year 13', { from: 41, to: 41, repeats: 'every-year' }],
    ['every year in weeks 36 to 2, from Nursery to Reception', { from: 36, to: 40, repeats: 'every-year', until: 76 }],
    ['every year, from Year 7 to Year 9', { from: 305, to: 342, repeats: 'every-year', until: 418 }],
    [
      'every transition, from week 4 before to week 2 after, R → Y1 to Y9 → Y10',
      { from: 73, to: 78, repeats: 'every-transition', until: 418 },
    ],
    [
      'every transition, in week 1 after, Y9 → Y10 to Y11 → Y12',
      { from: 419, to: 419, repeats: 'every-transition', until: 495 },
    ],
    ['Y1 w32 – w38', { ...summer2OfYear1, repeats: 'every-year', until: 120 }],
  ] as const)('%s', (words, repeating) => {
    expect(formatRepeat(repeating)).toBe(words);
    expect(occurrencesOf(must(parseWhen(words)))).toEqual(occurrencesOf(repeating));
  });

  it.each([
    ['every summer 2 from Reception to Year 2', { from: 70, to: 76 }, 3],
    ['Each year in the autumn term from year 12', { from: 495, to: 508 }, 2],
    ['every year', { from: 1, to: 38 }, 15],
    ['every transition', { from: 1, to: 1 }, 8],
    ['from Reception to Year 2', { from: 39, to: 152 }, 1],
    ['every year in w1', { from: 1, to: 1 }, 15],
    ['summer 2 of Years 4 to 6', { from: 222, to: 228 }, 3],
    ['last week of Years 4 and 5', { from: 228, to: 228 }, 2],
    ['weeks 3 to 6 of Years 4 to 6', { from: 193, to: 196 }, 3],
    ['every autumn in KS2', { from: 153, to: 166 }, 4],
  ])('%s is understood', (words, first, count) => {
    const all = occurrencesOf(must(parseWhen(words)), must(parseWhen(words)).around);
    expect(all[0]).toEqual(first);
    expect(all).toHaveLength(count);
  });

  it('takes what is left unsaid from the weeks that are there', () => {
    expect(parseWhen('every year', undefined, { from: 80, to: 82 })).toMatchObject({
      value: { from: 80, to: 82, repeats: 'every-year' },
    });
    expect(parseWhen('every transition', undefined, { from: 150, to: 154 })).toMatchObject({
      value: { from: 150, to: 154, around: { gate: 'y2-y3', fromOffset: -2, toOffset: 2 } },
    });
  });

  it.each([
    ['every fortnight', 'span-unknown'],
    ['every year in summer 3', 'no-such-half-term'],
    ['every year from Year 20', 'no-such-year'],
    ['every transition, from week 2 after to week 1 before', 'span-reversed'],
  ])('%s is refused', (words, code) => {
    expect(parseWhen(words)).toMatchObject({ ok: false, error: { code } });
  });
});
