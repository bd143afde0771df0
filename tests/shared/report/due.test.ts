import { expect, it } from 'vitest';
import { dueDate, dueInBrief, dueInWords } from '#shared/report';

it('says a date, or the term by the calendar year that it ends in', () => {
  expect(dueInWords({ date: '2027-02-06' })).toBe('6 February 2027');
  expect(dueInWords({ term: 'autumn', year: 2026 })).toBe('the end of the autumn term 2026');
  expect(dueInWords({ term: 'spring', year: 2026 })).toBe('the end of the spring term 2027');
  expect(dueInBrief({ term: 'summer', year: 2026 })).toBe('summer term 2027');
});

it('orders terms by the Friday of their last week, also beyond the calendar', () => {
  const dates = (['autumn', 'spring', 'summer'] as const).map((term) => dueDate({ term, year: 2026 }));
  expect(dates).toEqual([...dates].sort());
  expect(dates[0]).toMatch(/^2026-12-/u);
  expect(dates[2]).toMatch(/^2027-07-/u);
  expect(dueDate({ term: 'summer', year: 2199 })).toBe('2200-07-20');
});
