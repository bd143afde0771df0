import { describe, expect, it } from 'vitest';
import { capitalised, countOf, listOf, numberWord, shortened } from '../../../shared/report/grammar';

describe('numbers and lists in sentences', () => {
  it('writes 0 to 9 in words and larger numbers in figures', () => {
    expect([0, 1, 9, 10, 1234, 1_234_567].map(numberWord)).toEqual(['no', 'one', 'nine', '10', '1,234', '1,234,567']);
  });

  it('knows one from many', () => {
    expect([0, 1, 2].map((count) => countOf(count, 'body', 'bodies'))).toEqual(['no bodies', 'one body', 'two bodies']);
  });

  it('joins with commas and a single and', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listOf)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });

  it('capitalises without breaking a sign in two', () => {
    expect(['one item', 'élan', '👩‍👩‍👧 family', ''].map(capitalised)).toEqual([
      'One item',
      'Élan',
      '👩‍👩‍👧 family',
      '',
    ]);
  });

  it('shortens to whole signs and an ellipsis', () => {
    expect(shortened('Attendance', 10)).toBe('Attendance');
    expect(shortened('Attendance: first', 12)).toBe('Attendance:…');
    expect(shortened('👧👧👧👧', 3)).toBe('👧👧…');
  });
});
