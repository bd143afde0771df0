import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import {
  checkPattern,
  checkSpan,
  checkWeek,
  halfTermSpan,
  isWeek,
  parsePattern,
  termOfHalfTerm,
  termSpan,
  weekInTerm,
  weekInYear,
  weekPosition,
} from '#shared/calendar';
import { codeOf } from './code-of';

const NOT_WEEKS = [0, 571, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY];
const OWN = [8, 7, 5, 6, 6, 6];

describe('weeks', () => {
  it('[CAL1] are whole numbers from 1 to 570', () => {
    expect([1, 570].every(isWeek)).toBe(true);
    expect([...NOT_WEEKS, '7', null, undefined].some(isWeek)).toBe(false);
  });

  it.each(NOT_WEEKS)('[CAL1] %s gets an error value everywhere', (week) => {
    expect(codeOf(checkWeek(week))).toBe('not-a-week');
    expect(codeOf(checkSpan(week, 570))).toBe('not-a-week');
    expect(codeOf(checkSpan(1, week))).toBe('not-a-week');
    expect(codeOf(weekPosition(week))).toBe('not-a-week');
    expect(codeOf(weekInYear('Y7', week))).toBe('no-such-week');
    expect(codeOf(weekInTerm('Y7', 'spring', week))).toBe('no-such-week');
    expect(codeOf(halfTermSpan('Y7', week))).toBe('no-such-half-term');
  });

  it('[CAL1] a stretch may be one week, and may not run backwards', () => {
    expect(must(checkSpan(305, 305))).toEqual({ from: 305, to: 305 });
    expect(codeOf(checkSpan(306, 305))).toBe('span-reversed');
  });
});

describe('position in the year', () => {
  it('[CAL2] [CAL5] the first week of Year 7', () => {
    expect(must(weekPosition(305))).toEqual({
      year: 'Y7',
      weekOfYear: 1,
      phase: 'key-stage-3',
      term: 'autumn',
      weekOfTerm: 1,
      halfTerm: 1,
      weekOfHalfTerm: 1,
    });
  });

  it.each([
    [7, 'autumn', 7, 1, 7],
    [8, 'autumn', 8, 2, 1],
    [14, 'autumn', 14, 2, 7],
    [15, 'spring', 1, 3, 1],
    [20, 'spring', 6, 3, 6],
    [21, 'spring', 7, 4, 1],
    [25, 'spring', 11, 4, 5],
    [26, 'summer', 1, 5, 1],
    [31, 'summer', 6, 5, 6],
    [32, 'summer', 7, 6, 1],
    [38, 'summer', 13, 6, 7],
  ])(
    '[CAL5] week %i of a year is %s week %i, half-term %i week %i',
    (week, term, weekOfTerm, halfTerm, weekOfHalfTerm) => {
      const position = { term, weekOfTerm, halfTerm, weekOfHalfTerm };
      expect(must(weekPosition(week))).toMatchObject({ ...position, year: 'N', phase: 'early-years' });
      expect(must(weekPosition(532 + week))).toMatchObject({ ...position, year: 'Y13', phase: 'post-16' });
    },
  );

  it('[CAL5] follows a pattern of the plan’s own', () => {
    expect(must(weekPosition(8, OWN))).toMatchObject({ halfTerm: 1, weekOfHalfTerm: 8 });
    expect(must(weekPosition(16, OWN))).toMatchObject({ term: 'spring', weekOfTerm: 1 });
    expect(must(termSpan('R', 'spring', OWN))).toEqual({ from: 54, to: 64 });
    expect(must(halfTermSpan('R', 6, OWN))).toEqual({ from: 71, to: 76 });
    expect(must(weekInTerm('N', 'autumn', 15, OWN))).toBe(15);
    expect(codeOf(weekInTerm('N', 'autumn', 15))).toBe('no-such-week');
  });

  it('[CAL5] spans of terms and half-terms', () => {
    expect(must(termSpan('Y7', 'autumn'))).toEqual({ from: 305, to: 318 });
    expect(must(termSpan('Y7', 'spring'))).toEqual({ from: 319, to: 329 });
    expect(must(termSpan('Y7', 'summer'))).toEqual({ from: 330, to: 342 });
    expect(must(halfTermSpan('Y13', 6))).toEqual({ from: 564, to: 570 });
  });
});

describe('half-term patterns', () => {
  it('[CAL5] are six whole numbers of at least 1 that add up to 38', () => {
    expect(must(checkPattern([7, 7, 6, 5, 6, 7]))).toEqual([7, 7, 6, 5, 6, 7]);
    const wrong = [
      [7, 7, 6, 5, 6, 8],
      [38],
      [0, 8, 8, 8, 7, 7],
      [-1, 8, 8, 8, 8, 7],
      [6.5, 7.5, 6, 5, 6, 7],
      'pattern',
      null,
    ];
    for (const value of wrong) expect(codeOf(checkPattern(value))).toBe('bad-pattern');
  });

  it('[CAL5] say in words what is wrong', () => {
    expect(checkPattern([7, 7, 6, 5, 6, 8])).toMatchObject({
      error: { message: 'The six half-terms must add up to 38 weeks; these add up to 39.' },
    });
  });

  it.each(['7 7 6 5 6 7', '7+7, 6+5, 6+7', ' 7/7/6/5/6/7 '])('[CAL5] are read as typed: "%s"', (text) => {
    expect(must(parsePattern(text))).toEqual([7, 7, 6, 5, 6, 7]);
  });

  it.each(['', '7 7 6', 'seven', '7 7 6 5 6 x', '7 7 6 5 6 -7'])('[CAL5] are refused: "%s"', (text) => {
    expect(codeOf(parsePattern(text))).toBe('bad-pattern');
  });

  it('[CAL5] a bad one is an error value wherever it is used', () => {
    const bad = [7, 7, 7, 7, 7, 7];
    expect(codeOf(weekPosition(1, bad))).toBe('bad-pattern');
    expect(codeOf(termSpan('N', 'autumn', bad))).toBe('bad-pattern');
    expect(codeOf(halfTermSpan('N', 1, bad))).toBe('bad-pattern');
    expect(codeOf(weekInTerm('N', 'autumn', 1, bad))).toBe('bad-pattern');
  });

  it('[CAL5] two half-terms make a term', () => {
    expect(([1, 2, 3, 4, 5, 6] as const).map(termOfHalfTerm)).toEqual([
      'autumn',
      'autumn',
      'spring',
      'spring',
      'summer',
      'summer',
    ]);
  });
});
