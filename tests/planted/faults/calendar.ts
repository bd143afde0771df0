import type { FaultsFor } from '../fault';

export const calendarFaults: FaultsFor = {
  test: 'tests/property/calendar.test.ts',
  faults: [
    {
      fault: 'a half-term begins a week late in its year',
      file: 'shared/calendar/position.ts',
      from: 'weekOfHalfTerm: weekOfYear - weeksBefore(halfTerm, pattern)',
      to: 'weekOfHalfTerm: weekOfYear - weeksBefore(halfTerm, pattern) + 1',
      breaks: ['[CAL5]'],
    },
    {
      fault: 'capitals are not understood',
      file: 'shared/calendar/spoken-part.ts',
      from: '    .toLowerCase()\n',
      to: '',
      breaks: ['[CAL6]'],
    },
    {
      fault: 'a short span of whole years says only the last digit of its end',
      file: 'shared/calendar/span-words.ts',
      from: 'last.slice(1)',
      to: 'last.slice(-1)',
      breaks: ['[CAL7]'],
    },
    {
      fault: 'the last weeks of a stretch are its first',
      file: 'shared/calendar/spoken-end.ts',
      from: "if (which === 'last' || which === 'final') return there - many;",
      to: "if (which === 'last' || which === 'final') return 0;",
      breaks: ['[CAL7]'],
    },
    {
      fault: 'an open end forgets the weeks that are there',
      file: 'shared/calendar/span-words.ts',
      from: 'now && now.from <= stop ? now.from : FIRST_WEEK',
      to: 'FIRST_WEEK',
      breaks: ['[CAL7]'],
    },
    {
      fault: 'a span may end before it begins',
      file: 'shared/calendar/span-words.ts',
      from: 'if (from <= to) return ok({ from, to });',
      to: 'if (from <= to + 600) return ok({ from, to });',
      breaks: ['[CAL1] [CAL7]'],
    },
    {
      fault: 'a last week that is typed for what repeats is forgotten',
      file: 'shared/calendar/spoken-repeat.ts',
      from: "return ok({ ...first.value, repeats: 'every-year', ...(until < LAST_WEEK && { until }) });",
      to: "return ok({ ...first.value, repeats: 'every-year' });",
      breaks: ['[CAL18] [CAL19]'],
    },
    {
      fault: 'a holiday is a week of its own',
      file: 'shared/calendar/cohort.ts',
      from: 'inTerm: today - (mondays[begun] ?? 0) < MONDAY_TO_FRIDAY',
      to: 'inTerm: today - (mondays[begun] ?? 0) < 3 * MONDAY_TO_FRIDAY',
      breaks: ['[CAL9] [CAL15] [CAL16]'],
    },
    {
      fault: 'terms are counted as half-terms',
      file: 'shared/calendar/compare-cohorts.ts',
      from: 'TERMS.indexOf(term) * 2',
      to: 'TERMS.indexOf(term)',
      breaks: ['[CAL20]'],
    },
    {
      fault: 'the Monday of a week is not counted to it',
      file: 'shared/calendar/cohort.ts',
      from: 'monday <= today);',
      to: 'monday < today);',
      breaks: ['[CAL15] [CAL16]'],
    },
    {
      fault: 'Christmas is taught through, and then twice',
      file: 'shared/calendar/teaching-weeks.ts',
      from: 'if (half !== 2) return usual;',
      to: 'if (half !== 2) return usual - 2 * DAYS_PER_WEEK;',
      breaks: ['[CAL15] a later week'],
    },
  ],
};
