import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import {
  addDays,
  compareCohorts,
  dateOfWeek,
  datesOfCohort,
  formatAddress,
  formatRepeat,
  formatSpan,
  formatSpanShort,
  halfTermSpan,
  occurrencesOf,
  parseAddress,
  parseSpan,
  parseWhen,
  REPEATS,
  SCHOOL_YEARS,
  spokenSpan,
  TERMS,
  termSpan,
  weekInTerm,
  weekInYear,
  weekOfDate,
  weekPosition,
  whereInWords,
  whereIsCohort,
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

  it('[CAL7] what is read aloud, and where a cohort is said to be, is read back', () => {
    fc.assert(
      fc.property(span, week, ({ from, to }, number) => {
        expect(must(parseSpan(spokenSpan(from, to)))).toEqual({ from, to });
        const { year, term, halfTerm } = must(weekPosition(number));
        const where = whereInWords({ at: 'journey', week: number, inTerm: true, year, term, halfTerm, age: 4 });
        expect(must(parseSpan(where))).toEqual({ from: number, to: number });
      }),
      RUNS,
    );
  });

  it('[CAL7] a piece of a stretch is the same in whichever order it is said, with any pattern', () => {
    const years = fc.constantFrom(...SCHOOL_YEARS);
    const terms = fc.constantFrom(...TERMS);
    fc.assert(
      fc.property(
        years,
        terms,
        fc.integer({ min: 1, max: 2 }),
        pattern,
        ({ id, name, from, to }, term, half, parts) => {
          const read = (text: string) => must(parseSpan(text, parts));
          const halfTerm = must(halfTermSpan(id, TERMS.indexOf(term) * 2 + half, parts));
          const whole = must(termSpan(id, term, parts));
          for (const link of [' of ', ' in ']) {
            expect(read(`${term} ${half}${link}${name}`)).toEqual(halfTerm);
            expect(read(`the ${term} term${link}${name}`)).toEqual(whole);
            expect(read(`last week${link}${term} ${half}${link}${name}`)).toEqual({
              from: halfTerm.to,
              to: halfTerm.to,
            });
            expect(read(`week 1${link}${term} ${half}${link}${id}`)).toEqual({
              from: halfTerm.from,
              to: halfTerm.from,
            });
            expect(read(`First week${link}${name}`)).toEqual({ from, to: from });
            expect(read(`the last three weeks${link}${name}`)).toEqual({ from: to - 2, to });
            expect(read(`last half-term${link}${name}`).to).toBe(to);
          }
          expect(read(`until ${name}`)).toEqual({ from: 1, to });
          expect(read(`from ${name}`)).toEqual({ from, to: 570 });
          expect(read(`from ${name} to Year 13`)).toEqual({ from, to: 570 });
          expect(must(parseSpan(`until ${name}`, parts, { from, to: 570 }))).toEqual({ from, to });
          expect(must(parseSpan(`from ${name}`, parts, { from: 1, to }))).toEqual({ from, to });
        },
      ),
      RUNS,
    );
  });

  it('[CAL18] [CAL19] what repeats is read back with the same occurrences, in order, apart and on the journey', () => {
    const first = fc.tuple(week, fc.integer({ min: 0, max: 40 })).map(([from, length]) => ({
      from,
      to: Math.min(570, from + length),
    }));
    let many = 0;
    fc.assert(
      fc.property(
        first,
        fc.constantFrom(...REPEATS),
        fc.option(week, { nil: undefined }),
        pattern,
        (stretch, how, until, parts) => {
          const all = occurrencesOf({ ...stretch, repeats: how, until });
          if (all.length > 1) many += 1;
          const apart = all.every(({ from, to }, index) => from <= to && to <= 570 && from > (all[index - 1]?.to ?? 0));
          const read = must(parseWhen(formatRepeat({ ...stretch, repeats: how, until }, parts), parts));
          const back = occurrencesOf(read, read.around);
          return apart && all.length <= 15 && JSON.stringify(back) === JSON.stringify(all);
        },
      ),
      RUNS,
    );
    expect(many).toBeGreaterThan(RUNS.numRuns / 3);
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
          ' of ',
          'last week',
          'from ',
          ' until ',
          ' and ',
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

describe('every week of every cohort, 2000 to 2060', () => {
  const patterns = [
    [7, 7, 6, 5, 6, 7],
    [8, 7, 6, 6, 5, 6],
    [6, 6, 6, 6, 7, 7],
    [1, 1, 1, 1, 1, 33],
    [33, 1, 1, 1, 1, 1],
    [9, 9, 5, 5, 5, 5],
  ];

  it.each(patterns.map((parts) => [parts.join(' '), parts] as const))(
    '[CAL9] [CAL15] [CAL16] %s: rising Mondays, no week in a holiday, each date leading back',
    (_name, parts) => {
      for (let year = 2000; year <= 2060; year += 1) {
        const dates = must(datesOfCohort(year, parts));
        expect(dates).toHaveLength(570);
        for (const [index, date] of dates.entries()) {
          const day = Date.parse(date);
          const next = dates[index + 1];
          const days = next === undefined ? 7 : (Date.parse(next) - day) / 86_400_000;
          // Plain comparisons: an expectation for each of 200,000 weeks takes longer than the weeks.
          if (new Date(day).getUTCDay() !== 1 || days < 7 || days % 7 !== 0) throw new Error(`${year}: ${date}`);
          if (year % 4 !== 0 && days === 7) continue;
          const back = must(weekOfDate(year, date, parts));
          if (back.week !== index + 1 || !back.inTerm) throw new Error(`${year}: ${date} is not week ${index + 1}`);
          const after = must(weekOfDate(year, must(addDays(date, days - 1)), parts));
          if (after.week !== index + 1 || after.inTerm) throw new Error(`${year}: a holiday after ${date} is a week`);
        }
      }
    },
  );

  it('[CAL20] is where its date says, and cohorts a year apart are a school year apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2060 }), week, pattern, (year, number, parts) => {
        const date = must(dateOfWeek(year, number, parts));
        const [here, younger] = must(compareCohorts([year, year + 1], date, parts)).map(({ where }) => where);
        if (here?.at !== 'journey' || here.week !== number || !here.inTerm) return false;
        if (number <= 38) return younger?.at === 'before' && younger.years === 1;
        return younger?.at === 'journey' && younger.week === number - 38;
      }),
      RUNS,
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2060 }),
        fc.constantFrom('autumn', 'spring', 'summer'),
        fc.integer({ min: -3, max: 18 }),
        pattern,
        (year, term, later, parts) => {
          const where = must(whereIsCohort(year, { term, year: year + later }, parts));
          if (later < 0) return where.at === 'before' && where.years === -later;
          if (later > 14) return where.at === 'after' && where.years === later - 14;
          return (
            where.at === 'journey' && where.term === term && where.inTerm && Math.floor((where.week - 1) / 38) === later
          );
        },
      ),
      RUNS,
    );
  });
});
