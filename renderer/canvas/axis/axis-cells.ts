/**
 * Cells of an axis: the stretches between its dividing lines. What is written in a cell keeps its distance from the
 * cell's start while the cell grows and shrinks. Pure.
 */
import type { Shape } from '#shared/scene';

export type Cell = { readonly start: number; readonly end: number };

type Line = Extract<Shape, { readonly type: 'line' }>;

/** The stretch along x (`across: 'x'`) or y in which `along` lies, between lines that pass at `beside`. */
export function cellAt(lines: readonly Line[], whole: Cell, across: 'x' | 'y', along: number, beside: number): Cell {
  const other = across === 'x' ? 'y' : 'x';
  let { start, end } = whole;
  for (const { from, to } of lines) {
    const at = from[across];
    const reaches = from[across] === to[across] && passes(from[other], to[other], beside);
    if (!reaches) continue;
    if (at <= along && at > start) start = at;
    if (at > along && at < end) end = at;
  }
  return { start, end };
}

function passes(a: number, b: number, at: number): boolean {
  return Math.min(a, b) <= at && at <= Math.max(a, b);
}
