import { expect, test } from 'vitest';
import { engineTable } from '../../../scripts/bench/engine-table';

test('the engine’s table has a line for each benchmark', () => {
  const benchmarks = [{ name: 'a thousand', mean: 1.23456, p99: 2, sampleCount: 100 }];
  const report = { files: [{ groups: [{ fullName: 'tests/bench/a.bench.ts > layout', benchmarks }] }] };
  expect(engineTable(report).split('\n')).toEqual([
    'what                mean ms  p99 ms  runs',
    'layout: a thousand    1.235   2.000   100',
  ]);
});
