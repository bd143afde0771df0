/** Where a way begins, as people say it. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { dateOfWeek, FIRST_WEEK, LAST_WEEK } from '#shared/calendar';
import { readChild, weekOfCohortOn } from '#shared/walk';
import { builtPlan } from '../../plans';

const plan = builtPlan({});

describe('[W9] a child is named', () => {
  it.each([
    ['6 Feb 2023', 2026],
    ['31/08/2023', 2026],
    ['1 September 2023', 2027],
    ['2026', 2026],
    ['September 2026', 2026],
    ['2026/27', 2026],
  ])('by “%s”: %i', (text, cohort) => {
    expect(must(readChild(text))).toBe(cohort);
  });

  it.each(['', 'Year 7', '31 February 2023', 'born in 20261'])('not by “%s”', (text) => {
    expect(readChild(text)).toMatchObject({ ok: false, error: { code: 'not-a-child' } });
  });
});

describe('[W9] where a child is on a day', () => {
  it('is the week of that child, for every week and cohorts from 2000 to 2060', () => {
    for (let cohort = 2000; cohort <= 2060; cohort += 6)
      for (let week = FIRST_WEEK; week <= LAST_WEEK; week += 1)
        expect(must(weekOfCohortOn(plan, cohort, must(dateOfWeek(cohort, week))))).toBe(week);
  });

  it('follows the half-terms of the plan, and says so before Nursery and after Year 13', () => {
    const own = builtPlan({ header: { halfTermPattern: [8, 6, 6, 5, 6, 7] } });
    expect(must(weekOfCohortOn(own, 2026, must(dateOfWeek(2026, 8, own.header.halfTermPattern))))).toBe(8);
    expect(weekOfCohortOn(plan, 2026, '2024-10-01')).toMatchObject({
      ok: false,
      error: { message: 'On 1 October 2024: 2 years before Nursery. Choose another day.' },
    });
    expect(weekOfCohortOn(plan, 2026, '2042-10-01')).toMatchObject({ ok: false, error: { code: 'not-on-the-way' } });
  });
});
