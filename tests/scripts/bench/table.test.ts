import { expect, test } from 'vitest';
import { inColumns } from '../../../scripts/bench/columns';
import { resultTable } from '../../../scripts/bench/table';
import { result } from './result';

test('a line a figure, a column a size, and whether the target is kept at every size', () => {
  const table = resultTable([
    result({ id: 'start', name: 'Start', unit: 'ms', items: null, target: null, median: 812.4 }),
    result({ items: 10_000, median: 1.7 }),
    result({ items: 300 }),
    result({ id: 'find', name: 'Find', unit: 'ms', target: 30, median: 12.04 }),
    result({ id: 'raw', name: 'Raw', quiet: true }),
  ]);
  expect(table.split('\n')).toEqual([
    'ms unless said otherwise  300 items  10,000 items   target  reached',
    'Start                                         812',
    'Pan                           1.20×         1.70×  ≤ 1.50×       no',
    'Find                           12.0                   ≤ 30      yes',
  ]);
});

test('what failed is no target kept, and the reason is told once', () => {
  const failures = ['It took longer than 240 s.', 'It took longer than 240 s.'];
  const table = resultTable([result({ median: null, failures }), result({ items: 1_000 })]);
  expect(table).toContain('Pan                          failed        1.20×  ≤ 1.50×       no');
  expect(table.match(/It took longer/g)).toHaveLength(1);
  expect(table).toContain('  Pan, 300 items: It took longer than 240 s.');
});

test('a run that failed among others keeps its value and its reason', () => {
  const table = resultTable([result({ runs: [1.2], median: 1.2, failures: ['Electron ended.'] })]);
  expect(table).toContain('1.20×  ≤ 1.50×       no');
  expect(table).toContain('Pan, 300 items: Electron ended.');
});

test('columns take rows of any length', () => {
  expect(inColumns([['a', 'bb'], ['cc'], []])).toBe('a   bb\ncc\n');
  expect(inColumns([])).toBe('');
});
