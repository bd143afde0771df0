import { expect, test } from 'vitest';
import { digits, isReached, mean, median, quantile, valueText } from '../../../scripts/bench/figure';

test('the middle of odd, even and no values', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([4, 1])).toBe(2.5);
  expect(median([])).toBeNull();
});

test('shares and means, whatever the order', () => {
  const values = Array.from({ length: 101 }, (_, index) => 100 - index);
  expect(quantile(values, 0.95)).toBe(95);
  expect(quantile([3], 0.95)).toBe(3);
  expect(quantile(values, 1)).toBe(100);
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNull();
});

test('a target is kept at the value itself, and judged as printed', () => {
  expect(isReached({ target: 1.5, median: 1.504 })).toBe(true);
  expect(isReached({ target: 1.5, median: 1.51 })).toBe(false);
  expect(isReached({ target: null, median: 3 })).toBeNull();
  expect(isReached({ target: 1.5, median: null })).toBeNull();
});

test('values are written so that they can be read at a glance', () => {
  expect([0.4213, 16.66, 381.4, 12].map(digits)).toEqual(['0.42', '16.7', '381', '12']);
  expect(valueText(1.4, '×')).toBe('1.40×');
  expect(valueText(381.2, 'kB')).toBe('381 kB');
  expect(valueText(null, 'ms')).toBe('–');
});
