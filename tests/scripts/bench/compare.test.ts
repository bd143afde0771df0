import { expect, test } from 'vitest';
import { changeText, comparisonTable, savedSchema } from '../../../scripts/bench/compare';
import { result } from './result';

const WHEN = '2026-11-22T00:30:13.000Z';

test('small changes are the machine’s own', () => {
  expect(changeText(100, 105)).toBe('same');
  expect(changeText(100, 62)).toBe('−38 %');
  expect(changeText(100, 150)).toBe('+50 %');
  expect(changeText(0, 0)).toBe('same');
  expect(changeText(0, 3)).toBe('new');
});

test('the same figure at the same size is compared; what only one side has is left out', () => {
  const earlier = { when: WHEN, results: [result({ median: 2.4 }), result({ id: 'gone', median: 1 })] };
  const now = [result({ median: 1.2 }), result({ items: 10_000 }), result({ id: 'fresh' }), result({ median: null })];
  expect(comparisonTable(earlier, now).split('\n')).toEqual([
    'ms unless said otherwise  2026-11-22 00:30    now  change',
    'Pan, 300 items                       2.40×  1.20×   −50 %',
  ]);
});

test('nothing in common is said', () => {
  expect(comparisonTable({ when: WHEN, results: [] }, [result({})])).toMatch(/^Nothing that was measured/);
});

test('a file that holds something else is no earlier result', () => {
  expect(savedSchema.safeParse({ files: [] }).success).toBe(false);
  expect(savedSchema.safeParse({ when: WHEN, machine: {}, results: [result({})] }).success).toBe(true);
});
