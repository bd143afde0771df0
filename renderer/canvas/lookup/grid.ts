/**
 * Things on a plane, found by where they are. A grid of square cells that is kept up to date piece by piece, so that
 * an edit costs what it touches and a look costs what is there.
 */
import type { Rect } from '#shared/scene';
import { bottomOf, rightOf } from '#shared/scene';

export type Grid<Thing> = {
  readonly add: (thing: Thing) => void;
  /** Takes away what was added as this same thing. */
  readonly remove: (thing: Thing) => void;
  /** What reaches into one of the cells under `rect`, each once, in no order. */
  readonly near: (rect: Rect) => ReadonlySet<Thing>;
};

/** A cell's column and row. */
export type Cell = readonly [number, number];

/** `cellsOf` tells all cells of `side` units that a thing reaches into, always the same for the same thing. */
export function createGrid<Thing>(side: number, cellsOf: (thing: Thing) => Iterable<Cell>): Grid<Thing> {
  const cells = new Map<number, Thing[]>();

  function add(thing: Thing): void {
    for (const [column, row] of cellsOf(thing)) {
      const key = keyOf(column, row);
      const cell = cells.get(key);
      if (cell) cell.push(thing);
      else cells.set(key, [thing]);
    }
  }

  function remove(thing: Thing): void {
    for (const [column, row] of cellsOf(thing)) {
      const cell = cells.get(keyOf(column, row));
      const at = cell?.indexOf(thing) ?? -1;
      if (at >= 0) cell?.splice(at, 1);
    }
  }

  function near(rect: Rect): ReadonlySet<Thing> {
    const found = new Set<Thing>();
    for (const [column, row] of cellsUnder(rect, side)) {
      for (const thing of cells.get(keyOf(column, row)) ?? []) found.add(thing);
    }
    return found;
  }

  return { add, remove, near };
}

/** The cells of `side` units that a rectangle reaches into. */
export function* cellsUnder(rect: Rect, side: number): Generator<Cell> {
  const lastColumn = Math.floor(rightOf(rect) / side);
  const lastRow = Math.floor(bottomOf(rect) / side);
  for (let row = Math.floor(rect.y / side); row <= lastRow; row += 1)
    for (let column = Math.floor(rect.x / side); column <= lastColumn; column += 1) yield [column, row];
}

/** Rows stay far below this, whatever the plan. */
const ROWS = 2 ** 24;

/** One number for a cell, another for every other cell. */
export function keyOf(column: number, row: number): number {
  return column * ROWS + row;
}
