import fc from 'fast-check';
import { describe, it } from 'vitest';
import { must } from '#shared/base';
import {
  dateOfWeek,
  formatAddress,
  formatSpan,
  formatSpanShort,
  halfTermSpan,
  parseAddress,
  parseSpan,
  termSpan,
  weekInTerm,
  weekInYear,
  weekOfDate,
  weekPosition,
} from '#shared/calendar';

const RUNS = { seed: 570, numRuns: 2000 };

const week = fc.integer({ min: 1, max: 570 });
const cohort = fc.integer({ min: 1990, max: 2100 });

/** Any legal pattern: five cuts through 38 weeks that leave no half-term empty. */
const pattern = fc
  .uniqueArray(fc.integer({ min: 1, max: 37 }), { minLength: 5, maxLength: 5 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 38])
  .map((ends) => ends.slice(1).map((end, index) => end - (ends[index] ?? 0)));

const span = fc.tuple(week, week).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('a week and its position', () => {
  it('[CAL5] give each other back, for any pattern', () => {
    fc.assert(
      fc.property(week, pattern, (number, parts) => {
        const { year, weekOfYear, term, weekOfTerm, halfTerm, weekOfHalfTerm } = must(weekPosition(number, parts));
        const back = [
          must(weekInYear(year, weekOfYear)),
          must(weekInTerm(year, term, weekOfTerm, parts)),
          must(termSpan(year, term, parts)).from + weekOfTerm - 1,
          must(halfTermSpan(year, halfTerm, parts)).from + weekOfHalfTerm - 1,
        ];
        return back.every((one) => one === number);
      }),
      RUNS,
    );
  });
});

describe('words', () => {
  it('[CAL6] an address is read back in any case and spacing', () => {
    fc.assert(
      fc.property(week, fc.boolean(), fc.constantFrom('', ' ', '   ', ', '), (number, upper, gap) => {
        const spoken = formatAddress(number).replace(' ', gap);
        return must(parseAddress(upper ? spoken.toUpperCase() : spoken.toLowerCase())) === number;
      }),
      RUNS,
    );
  });

  it('[CAL7] a stretch is read back as printed, long and short', () => {
    fc.assert(
      fc.property(span, ({ from, to }) => {
        return [formatSpan(from, to), formatSpanShort(from, to)].every((text) => {
          const back = must(parseSpan(text));
          return back.from === from && back.to === to;
        });
      }),
      RUNS,
    );
  });

  it('[CAL1] [CAL7] whatever is typed, a stretch that is read lies on the journey', () => {
    const typed = fc
      .array(
        fc.constantFrom(
          'y',
          'year',
          'n',
          'r',
          'w',
          'week',
          'ks',
          'to',
          '-',
          '–',
          ' ',
          'autumn',
          'ht',
          '0',
          '1',
          '7',
          '13',
          '39',
          '570',
        ),
        {
          maxLength: 9,
        },
      )
      .map((words) => words.join(''));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string()), (text) => {
        const read = parseSpan(text);
        return read.ok
          ? 1 <= read.value.from && read.value.from <= read.value.to && read.value.to <= 570
          : read.error.message !== '';
      }),
      { ...RUNS, numRuns: 5000 },
    );
  });
});

describe('dates', () => {
  it('[CAL15] [CAL16] a week’s date leads back to it, for any cohort and pattern', () => {
    fc.assert(
      fc.property(cohort, week, pattern, (year, number, parts) => {
        const back = must(weekOfDate(year, must(dateOfWeek(year, number, parts)), parts));
        return back.week === number && back.inTerm;
      }),
      RUNS,
    );
  });

  it('[CAL15] a later week has a later date, for any cohort and pattern', () => {
    fc.assert(
      fc.property(cohort, fc.integer({ min: 1, max: 569 }), pattern, (year, number, parts) => {
        return must(dateOfWeek(year, number, parts)) < must(dateOfWeek(year, number + 1, parts));
      }),
      RUNS,
    );
  });
});
