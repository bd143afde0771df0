import { expect, it } from 'vitest';
import { dueInBrief, dueInWords } from '#shared/report';

it('says a date, or the term by the calendar year that it ends in', () => {
  expect(dueInWords({ date: '2027-02-06' })).toBe('6 February 2027');
  expect(dueInWords({ term: 'autumn', year: 2026 })).toBe('the end of the autumn term 2026');
  expect(dueInWords({ term: 'spring', year: 2026 })).toBe('the end of the spring term 2027');
  expect(dueInBrief({ term: 'summer', year: 2026 })).toBe('summer term 2027');
});
