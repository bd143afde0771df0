/**
 * Things on a plane, found by where they are. A grid of square cells that is kept up to date piece by piece, so that
 * an edit costs what it touches and a look costs what is there. Cells are told to a visitor and not gathered in lists:
 * a plan of ten thousand items is tens of thousands of them before its first frame.
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

/** One number for a cell, another for every other cell. */
export type Cell = number;
export type Visit = (cell: Cell) => void;

/** `eachCell` tells all cells of `side` units that a thing reaches into, each once and always the same for the same thing. */
export function createGrid<Thing>(side: number, eachCell: (thing: Thing, visit: Visit) => void): Grid<Thing> {
  const cells = new Map<Cell, Thing[]>();

  function add(thing: Thing): void {
    eachCell(thing, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(thing);
      else cells.set(key, [thing]);
    });
  }

  function remove(thing: Thing): void {
    eachCell(thing, (key) => {
      const cell = cells.get(key);
      const at = cell?.indexOf(thing) ?? -1;
      if (at >= 0) cell?.splice(at, 1);
    });
  }

  function near(rect: Rect): ReadonlySet<Thing> {
    const found = new Set<Thing>();
    cellsUnder(rect, side, (key) => {
      for (const thing of cells.get(key) ?? []) found.add(thing);
    });
    return found;
  }

  return { add, remove, near };
}

/** The cells of `side` units that a rectangle reaches into. */
export function cellsUnder(rect: Rect, side: number, visit: Visit): void {
  const firstColumn = Math.floor(rect.x / side);
  const lastColumn = Math.floor(rightOf(rect) / side);
  const lastRow = Math.floor(bottomOf(rect) / side);
  for (let row = Math.floor(rect.y / side); row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) visit(column * ROWS + row);
}

/** Rows stay far below this, whatever the plan. */
const ROWS = 2 ** 24;
