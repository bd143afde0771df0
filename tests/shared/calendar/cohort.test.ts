import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { checkCohort, cohortOfBirthDate, dateOfWeek, formatDate, formatDateShort, weekOfDate } from '#shared/calendar';
import { codeOf } from './code-of';

const COHORTS = Array.from({ length: 61 }, (_, index) => 2000 + index);
const WEEKS = Array.from({ length: 570 }, (_, index) => index + 1);
const PATTERNS = [
  [7, 7, 6, 5, 6, 7],
  [8, 7, 6, 5, 5, 7],
  [7, 8, 5, 6, 6, 6],
  [6, 6, 7, 6, 6, 7],
  [9, 9, 5, 5, 5, 5],
  [5, 4, 7, 7, 7, 8],
  [4, 4, 7, 7, 8, 8],
  [1, 1, 1, 1, 1, 33],
  [33, 1, 1, 1, 1, 1],
  [1, 33, 1, 1, 1, 1],
  [1, 1, 33, 1, 1, 1],
];

/** The Mondays of all 570 weeks, as milliseconds since 1970: an oracle that shares no code with the engine. */
function mondays(cohort: number, pattern: readonly number[]): readonly number[] {
  return WEEKS.map((week) => Date.parse(must(dateOfWeek(cohort, week, pattern))));
}

const DAY = 86_400_000;

describe('a cohort’s year', () => {
  // Weeks 1, 8, 15, 21, 26, 32 and 38 start the half-terms and end the year.
  it.each([
    [2023, '2023-09-04 2023-11-06 2024-01-08 2024-02-26 2024-04-15 2024-06-03 2024-07-15'],
    [2024, '2024-09-02 2024-11-04 2025-01-06 2025-02-24 2025-04-14 2025-06-02 2025-07-14'],
    [2025, '2025-09-01 2025-11-03 2026-01-05 2026-02-23 2026-04-13 2026-06-01 2026-07-13'],
    [2026, '2026-09-07 2026-11-02 2027-01-04 2027-02-22 2027-04-12 2027-05-31 2027-07-12'],
  ])('[CAL9] [CAL12] [CAL13] Nursery from September %i', (cohort, dates) => {
    const starts = [1, 8, 15, 21, 26, 32, 38].map((week) => must(dateOfWeek(cohort, week)));
    expect(starts.join(' ')).toBe(dates);
  });

  it('[CAL12] October takes the week that the autumn has to spare', () => {
    expect(must(dateOfWeek(2025, 7))).toBe('2025-10-13');
    expect(must(dateOfWeek(2025, 8))).toBe('2025-11-03');
    expect(must(dateOfWeek(2026, 7))).toBe('2026-10-19');
    expect(must(dateOfWeek(2026, 8))).toBe('2026-11-02');
  });

  it('[CAL11] a longer autumn starts in the week of 1 September, where it must', () => {
    expect(must(dateOfWeek(2026, 1, [8, 7, 6, 5, 5, 7]))).toBe('2026-08-31');
    expect(must(dateOfWeek(2025, 1, [8, 7, 6, 5, 5, 7]))).toBe('2025-09-01');
    expect(must(dateOfWeek(2026, 15, [8, 7, 6, 5, 5, 7]))).toBe('2026-12-14');
    expect(must(dateOfWeek(2026, 16, [8, 7, 6, 5, 5, 7]))).toBe('2027-01-04');
  });

  it('[CAL14] an autumn too long goes on after Christmas, which then has been its holiday', () => {
    const long = [9, 9, 5, 5, 5, 5];
    const around = [14, 15, 18, 19].map((week) => must(dateOfWeek(2026, week, long)));
    expect(around).toEqual(['2026-12-14', '2027-01-04', '2027-01-25', '2027-02-01']);
  });

  it('[CAL8] Year 13 is the fifteenth school year', () => {
    expect(must(dateOfWeek(2026, 533))).toBe('2040-09-03');
    expect(must(dateOfWeek(2026, 570))).toBe('2041-07-15');
  });
});

describe('every cohort from 2000 to 2060', () => {
  it.each(PATTERNS)('[CAL15] weeks start on Mondays that strictly increase: %i %i %i %i %i %i', (...pattern) => {
    const wrong = COHORTS.filter((cohort) => {
      const dates = mondays(cohort, pattern);
      return !dates.every(
        (date, index) => new Date(date).getUTCDay() === 1 && (index === 0 || date > (dates[index - 1] ?? 0)),
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(PATTERNS)('[CAL10] neither Christmas nor New Year’s Day is taught: %i %i %i %i %i %i', (...pattern) => {
    const taught: string[] = [];
    for (const cohort of COHORTS) {
      const starts = new Set(mondays(cohort, pattern));
      for (let year = cohort; year <= cohort + 15; year += 1) {
        for (const day of [Date.UTC(year, 11, 25), Date.UTC(year, 0, 1)]) {
          const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
          if (starts.has(monday)) taught.push(new Date(day).toISOString());
        }
      }
    }
    expect(taught).toEqual([]);
  });

  it.each(PATTERNS)(
    '[CAL8] [CAL9] each school year starts around 1 September and ends by August: %i %i %i %i %i %i',
    (...pattern) => {
      for (const cohort of COHORTS) {
        const dates = mondays(cohort, pattern);
        for (let index = 0; index < 15; index += 1) {
          const first = dates[index * 38] ?? 0;
          const last = dates[index * 38 + 37] ?? 0;
          expect(first).toBeGreaterThanOrEqual(Date.UTC(cohort + index, 7, 28));
          expect(first).toBeLessThanOrEqual(Date.UTC(cohort + index, 8, 7));
          expect(last).toBeLessThan(Date.UTC(cohort + index + 1, 7, 28));
        }
      }
    },
  );

  it('[CAL9] with the default pattern a year never starts before September', () => {
    const early = COHORTS.filter((cohort) => must(dateOfWeek(cohort, 1)) < `${cohort}-09-01`);
    expect(early).toEqual([]);
  });

  it('[CAL13] with the default pattern Christmas is two whole weeks', () => {
    const gaps = COHORTS.map((cohort) => {
      const dates = mondays(cohort, [7, 7, 6, 5, 6, 7]);
      return ((dates[14] ?? 0) - (dates[13] ?? 0)) / DAY;
    });
    expect(new Set(gaps)).toEqual(new Set([21]));
  });
});

describe('a date on the journey', () => {
  it.each([
    ['2026-09-07', 1, true],
    ['2026-09-11', 1, true],
    ['2026-09-12', 1, false],
    ['2026-09-14', 2, true],
    ['2026-10-28', 7, false],
    ['2026-12-25', 14, false],
    ['2027-01-04', 15, true],
    ['2027-08-31', 38, false],
    ['2027-09-05', 38, false],
    ['2027-09-06', 39, true],
    ['2028-02-29', 60, true],
    ['2041-08-31', 570, false],
  ])('[CAL16] %s is week %i, in term: %s', (date, week, inTerm) => {
    expect(must(weekOfDate(2026, date))).toEqual({ week, inTerm });
  });

  it('[CAL16] every week’s Monday to Friday lead back to it', () => {
    for (const cohort of [2000, 2026, 2060]) {
      mondays(cohort, [7, 7, 6, 5, 6, 7]).forEach((monday, index) => {
        for (const day of [0, 4]) {
          const date = new Date(monday + day * DAY).toISOString().slice(0, 10);
          expect(must(weekOfDate(cohort, date))).toEqual({ week: index + 1, inTerm: true });
        }
      });
    }
  });

  it('[CAL16] outside the journey it is an error value', () => {
    expect(codeOf(weekOfDate(2026, '2026-09-06'))).toBe('before-journey');
    expect(codeOf(weekOfDate(2026, '0001-01-01'))).toBe('before-journey');
    expect(codeOf(weekOfDate(2026, '2041-09-02'))).toBe('after-journey');
    expect(codeOf(weekOfDate(2026, '9999-12-31'))).toBe('after-journey');
  });

  it('[CAL8] bad input is an error value', () => {
    expect([1989, 2101, 2026.5, Number.NaN].map((cohort) => codeOf(checkCohort(cohort)))).toEqual(
      Array(4).fill('bad-cohort'),
    );
    expect(codeOf(dateOfWeek(1989, 1))).toBe('bad-cohort');
    expect(codeOf(dateOfWeek(2026, 571))).toBe('not-a-week');
    expect(codeOf(dateOfWeek(2026, 1, [38]))).toBe('bad-pattern');
    expect(codeOf(weekOfDate(2101, '2026-09-07'))).toBe('bad-cohort');
    for (const date of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-9-7', '7 September 2026', '']) {
      expect(codeOf(weekOfDate(2026, date))).toBe('bad-date');
    }
  });
});

it.each([
  ['2022-09-01', 2026],
  ['2023-08-31', 2026],
  ['2023-09-01', 2027],
  ['2024-02-29', 2027],
])('[CAL8] born on %s: cohort %i', (born, cohort) => {
  expect(must(cohortOfBirthDate(born))).toBe(cohort);
});

it('[CAL8] a birth date of no cohort is an error value', () => {
  expect(codeOf(cohortOfBirthDate('1980-01-01'))).toBe('bad-cohort');
  expect(codeOf(cohortOfBirthDate('2023-02-30'))).toBe('bad-date');
});

it('dates are printed in words, and other text as it is', () => {
  expect([formatDate('2027-02-06'), formatDateShort('2027-02-06')]).toEqual(['6 February 2027', '6 Feb 2027']);
  expect([formatDate('soon'), formatDateShort('2027-02-30')]).toEqual(['soon', '2027-02-30']);
});
