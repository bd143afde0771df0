import { describe, expect, test } from 'vitest';
import { targetOf } from '../../../renderer/app/home/card-keys';
import { dayInWords, greeting, itemCountInWords, planCountInWords } from '../../../renderer/app/home/home-words';

const now = new Date(2026, 10, 21, 21, 0);

describe('Home’s words', () => {
  test.each([
    [5, 'Good morning'],
    [11, 'Good morning'],
    [12, 'Good afternoon'],
    [17, 'Good afternoon'],
    [18, 'Good evening'],
    [2, 'Good evening'],
  ])('greet at %i o’clock', (hour, words) => {
    expect(greeting(new Date(2026, 10, 21, hour))).toBe(words);
  });

  test.each([
    [new Date(2026, 10, 21, 0, 5), 'today, 00:05'],
    [new Date(2026, 10, 20, 23, 59), 'yesterday'],
    [new Date(2026, 10, 12, 9, 0), '12 November'],
    [new Date(2025, 10, 12, 9, 0), '12 November 2025'],
  ])('name a day as people do: %s', (then, words) => {
    expect(dayInWords(then.toISOString(), now)).toBe(words);
  });

  test('the day before the clocks change is still yesterday', () => {
    expect(dayInWords(new Date(2026, 9, 24, 12).toISOString(), new Date(2026, 9, 25, 23))).toBe('yesterday');
  });

  test('count in words', () => {
    expect([0, 1, 84].map(itemCountInWords)).toEqual(['no items yet', '1 item', '84 items']);
    expect([1, 3].map(planCountInWords)).toEqual(['1 plan', '3 plans']);
  });
});

test('arrow keys move over a grid of cards and stop at its edges', () => {
  const from = (key: string, index: number) => targetOf(key, index, 7, 3);
  expect([from('ArrowRight', 2), from('ArrowDown', 2), from('ArrowUp', 4), from('End', 0)]).toEqual([3, 5, 1, 6]);
  expect([from('ArrowLeft', 0), from('ArrowUp', 1), from('ArrowDown', 5), from('a', 1)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
