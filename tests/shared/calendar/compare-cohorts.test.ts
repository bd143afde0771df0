/** Where children of several cohorts are at the same moment. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import {
  compareCohorts,
  dateOfWeek,
  datesOfCohort,
  momentInWords,
  whereInWords,
  whereIsCohort,
} from '#shared/calendar';

describe('[CAL20] cohorts in autumn 2031', () => {
  const when = { term: 'autumn', year: 2031 } as const;

  it('are in Reception, Year 4, not born yet, and gone', () => {
    const rows = must(compareCohorts([2030, 2026, 2034, 2016, 2015], when));
    expect(rows.map(({ where }) => whereInWords(where))).toEqual([
      'Reception, autumn term, week 1',
      'Year 4, autumn term, week 1',
      '3 years before Nursery',
      'left Year 13 last summer',
      'left Year 13 2 summers ago',
    ]);
    expect(momentInWords(when)).toBe('autumn term of 2031/32');
  });

  it('is the same by date, and a holiday is no week', () => {
    expect(must(whereIsCohort(2026, '2031-12-27'))).toMatchObject({ year: 'Y4', week: 204, inTerm: false });
    expect(must(whereIsCohort(2026, '2026-08-20'))).toEqual({ at: 'before', years: 1 });
    expect(must(whereIsCohort(2026, '2041-10-01'))).toEqual({ at: 'after', years: 1 });
  });

  it('begins its terms where the plan’s own half-terms do', () => {
    const own = [8, 6, 6, 6, 6, 6];
    expect(must(whereIsCohort(2026, { term: 'spring', year: 2028 }, own))).toMatchObject({ week: 91, term: 'spring' });
    expect(must(whereIsCohort(2026, { term: 'summer', year: 2028 }, own))).toMatchObject({ week: 103, halfTerm: 5 });
  });
});

it('[CAL20] all dates of a cohort are those of its weeks', () => {
  const dates = must(datesOfCohort(2026));
  expect(dates).toHaveLength(570);
  for (const week of [1, 38, 39, 300, 570]) expect(dates[week - 1]).toBe(must(dateOfWeek(2026, week)));
  expect(datesOfCohort(1900).ok).toBe(false);
  expect(datesOfCohort(2026, [38]).ok).toBe(false);
});
