/** [O3] A place in an area's order as a rank between its neighbours'. */
import type { AreaId, Item, Placing } from '#shared/plan';

const LARGEST = Number.MAX_VALUE;

/** The placing at an index of an area among its other priorities, which are in order. */
export function placingAt(item: Item, area: AreaId, others: readonly Item[], index: number): Placing {
  const rank = rankAt(others, index);
  return { kind: 'priority', facets: { area: { ...item.facets.area, area, rank } } };
}

/** Where both neighbours have the same rank, or none lies between them, it goes before all of them. */
function rankAt(others: readonly Item[], index: number): number {
  const before = others[index - 1]?.facets.area?.rank;
  const after = others[index]?.facets.area?.rank;
  if (before === undefined) return after === undefined ? 1 : below(after);
  if (after === undefined) return above(before);
  const middle = before + (after - before) / 2;
  if (middle > before && middle < after) return middle;
  return before < after ? after : between(others, index, before);
}

/** Among equals nothing lies between: before the first of them, or behind the last where most of them come before. */
function between(others: readonly Item[], index: number, rank: number): number {
  const first = others.findIndex(({ facets }) => facets.area?.rank === rank);
  const last = others.findLastIndex(({ facets }) => facets.area?.rank === rank);
  return index - first > last + 1 - index ? rankAt(others, last + 1) : rankAt(others, first);
}

function below(rank: number): number {
  const whole = Math.ceil(rank) - 1;
  return whole < rank ? Math.max(whole, -LARGEST) : rank - Math.abs(rank) / 1e9;
}

function above(rank: number): number {
  const whole = Math.floor(rank) + 1;
  return Math.min(whole > rank ? whole : rank + Math.abs(rank) / 1e9, LARGEST);
}
