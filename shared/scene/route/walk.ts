/** The cheapest walk through streets from one card to another: short, with few bends, through few cards. */
import type { Point } from '../geometry';
import type { Queue } from './queue';
import { emptied, put, takeLeast } from './queue';
import type { Streets } from './streets';

/** What a bend costs, and a card to run through, in units of way. */
export const PER_BEND = 50;
export const PER_CARD = 300;

/** What is left to go counts this much: a good way is found far sooner than the best. */
const HASTE = 1.3;

/** The directions of travel. A place to be at is a crossing with the direction in which it was reached. */
const LEVEL = 0;
const UPRIGHT = 1;

/** Kept from walk to walk: a search asks for no new ground. */
let spent: Float64Array = new Float64Array(0);
let cameFrom = new Int32Array(0);
const queue: Queue = { keys: [], values: [], size: 0 };

/**
 * The corners of a way that costs no more than `most`, from a crossing inside the one card to one inside the other; null
 * if none is found.
 */
export function walk(streets: Streets, most: number): readonly Point[] | null {
  const { xs, ys, across, down, start, goal } = streets;
  const columns = xs.length;
  const estimate = estimateTo(streets);
  emptied(queue);
  spent = cleared(spent, 2 * columns * ys.length);
  if (cameFrom.length < spent.length) cameFrom = new Int32Array(spent.length);

  function reach(column: number, row: number, direction: number, cost: number, from: number): void {
    const place = 2 * (row * columns + column) + direction;
    if (cost >= (spent[place] ?? 0)) return;
    const rest = estimate(column, row, direction);
    if (cost + rest > most) return;
    spent[place] = cost;
    cameFrom[place] = from;
    put(queue, cost + HASTE * rest, place);
  }

  for (let column = start.first; column <= start.last; column += 1) {
    reach(column, start.row, LEVEL, 0, -1);
    reach(column, start.row, UPRIGHT, 0, -1);
  }
  while (queue.size > 0) {
    const key = queue.keys[0] ?? 0;
    const place = takeLeast(queue);
    const crossing = place >> 1;
    const row = Math.floor(crossing / columns);
    const column = crossing - row * columns;
    const cost = spent[place] ?? 0;
    // Reached more cheaply since.
    if (key > cost + HASTE * estimate(column, row, place & 1)) continue;
    if (row === goal.row && column >= goal.first && column <= goal.last) return cornersTo(place, streets);
    const level = cost + ((place & 1) === LEVEL ? 0 : PER_BEND);
    const upright = cost + ((place & 1) === UPRIGHT ? 0 : PER_BEND);
    const x = xs[column] ?? 0;
    const y = ys[row] ?? 0;
    const toll = (tolls: Float64Array, at: number) => PER_CARD * (tolls[at] ?? 0);
    if (column > 0)
      reach(column - 1, row, LEVEL, level + x - (xs[column - 1] ?? 0) + toll(across, crossing - 1), place);
    if (column + 1 < columns)
      reach(column + 1, row, LEVEL, level + (xs[column + 1] ?? 0) - x + toll(across, crossing), place);
    if (row > 0)
      reach(column, row - 1, UPRIGHT, upright + y - (ys[row - 1] ?? 0) + toll(down, crossing - columns), place);
    if (row + 1 < ys.length)
      reach(column, row + 1, UPRIGHT, upright + (ys[row + 1] ?? 0) - y + toll(down, crossing), place);
  }
  return null;
}

/** What is left to go from a place costs no less than this. */
function estimateTo({ xs, ys, goal }: Streets): (column: number, row: number, direction: number) => number {
  const low = xs[goal.first] ?? 0;
  const high = xs[goal.last] ?? 0;
  const goalY = ys[goal.row] ?? 0;
  return (column, row, direction) => {
    const x = xs[column] ?? 0;
    const dx = Math.max(0, low - x, x - high);
    const dy = Math.abs((ys[row] ?? 0) - goalY);
    const turns = dx > 0 ? dy > 0 || direction === UPRIGHT : dy > 0 && direction === LEVEL;
    return dx + dy + (turns ? PER_BEND : 0);
  };
}

function cleared(numbers: Float64Array, length: number): Float64Array {
  const enough = numbers.length < length ? new Float64Array(2 * length) : numbers;
  return enough.fill(Number.POSITIVE_INFINITY, 0, length);
}

function cornersTo(goal: number, { xs, ys }: Streets): readonly Point[] {
  const corners: Point[] = [];
  let direction = -1;
  let state = goal;
  while (state !== -1) {
    const crossing = state >> 1;
    const before = cameFrom[state] ?? -1;
    const point = { x: xs[crossing % xs.length] ?? 0, y: ys[Math.floor(crossing / xs.length)] ?? 0 };
    if (direction !== (state & 1) || before === -1) corners.push(point);
    direction = state & 1;
    state = before;
  }
  return corners.reverse();
}
