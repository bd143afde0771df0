/** A result for the tests of tables. */
import type { Result } from '../../../scripts/bench/figure';

export function result(given: Partial<Result>): Result {
  return {
    id: 'pan.cpu',
    name: 'Pan',
    unit: '×',
    target: 1.5,
    quiet: false,
    items: 300,
    runs: [],
    median: 1.2,
    failures: [],
    ...given,
  };
}
