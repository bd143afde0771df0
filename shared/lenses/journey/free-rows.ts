/**
 * First fit in logarithmic time: the rows' ends in a tournament tree, so that the topmost row that is free at a point
 * is found without looking at each.
 */
export type FreeRows = {
  /** The topmost row whose end is at or before `left`; from then on that row ends at `right`. */
  readonly take: (left: number, right: number) => number;
  /** How many rows have been used. */
  readonly count: () => number;
};

/** Rows enough for `capacity` takes. */
export function createFreeRows(capacity: number): FreeRows {
  let size = 1;
  while (size < capacity) size *= 2;
  /** Node 1 is the root; node `size + row` holds that row's end; each parent holds the smaller of its children. */
  const ends = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY);
  let used = 0;
  const endOf = (node: number) => ends[node] ?? Number.POSITIVE_INFINITY;

  function take(left: number, right: number): number {
    let node = 1;
    while (node < size) node = endOf(2 * node) <= left ? 2 * node : 2 * node + 1;
    const row = node - size;
    ends[node] = right;
    for (let up = node >> 1; up >= 1; up >>= 1) ends[up] = Math.min(endOf(2 * up), endOf(2 * up + 1));
    used = Math.max(used, row + 1);
    return row;
  }

  return { take, count: () => used };
}
