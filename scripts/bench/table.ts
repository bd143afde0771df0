/** The results as a table: a line a figure, a column a size of plan. Pure. */

import { inColumns } from './columns';
import type { Result } from './figure';
import { isReached, valueText } from './figure';

/** The table's text. What failed is told below it, each reason once. */
export function resultTable(results: readonly Result[]): string {
  const told = results.filter(({ quiet }) => !quiet);
  const sizes = [...new Set(told.flatMap(({ items }) => items ?? []))].sort((a, b) => a - b);
  const rows = groupById(told).map((group) => rowOf(group, sizes));
  const head = ['ms unless said otherwise', ...sizes.map((size) => `${count(size)} items`), 'target', 'reached'];
  const failures = told.flatMap(({ name, items, failures: reasons }) =>
    [...new Set(reasons)].map((reason) => `  ${name}${items === null ? '' : `, ${count(items)} items`}: ${reason}`),
  );
  const failed = failures.length === 0 ? '' : `\n\nNot measured:\n${[...new Set(failures)].join('\n')}`;
  return `${inColumns([head, ...rows])}${failed}`;
}

/** The results of each figure, in the order in which figures first come. */
export function groupById(results: readonly Result[]): readonly (readonly Result[])[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const group = groups.get(result.id);
    if (group) group.push(result);
    else groups.set(result.id, [result]);
  }
  return [...groups.values()];
}

function rowOf(group: readonly Result[], sizes: readonly number[]): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const cells =
    first.items === null
      ? sizes.map((_, index) => (index === sizes.length - 1 ? cellOf(first) : ''))
      : sizes.map((size) => cellOf(group.find(({ items }) => items === size)));
  const target = first.target === null ? '' : `≤ ${valueText(first.target, first.unit)}`;
  const row = sizes.length === 0 ? [cellOf(first)] : cells;
  return [first.name, ...row, target, verdict(group)];
}

function cellOf(result: Result | undefined): string {
  if (!result) return '';
  return result.median === null && result.failures.length > 0 ? 'failed' : valueText(result.median, result.unit);
}

/** `yes`, `no`, or nothing where nothing is asked; a plan of any size has to keep to the target. */
function verdict(group: readonly Result[]): string {
  if (group.every(({ target }) => target === null)) return '';
  if (group.some((result) => isReached(result) === false || result.failures.length > 0)) return 'no';
  return group.every((result) => isReached(result) === null) ? '' : 'yes';
}

export function count(items: number): string {
  return items.toLocaleString('en-GB');
}
