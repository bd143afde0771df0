import { expect, it } from 'vitest';
import { dueDate } from '#shared/plan';

it('orders terms by the Friday of their last week, also beyond the calendar', () => {
  const dates = (['autumn', 'spring', 'summer'] as const).map((term) => dueDate({ term, year: 2026 }));
  expect(dates).toEqual([...dates].sort());
  expect(dates[0]).toMatch(/^2026-12-/u);
  expect(dates[2]).toMatch(/^2027-07-/u);
  expect(dueDate({ term: 'summer', year: 2199 })).toBe('2200-07-20');
});
