/**
 * Words of the axis and the gutter: always the same readable size, always near what they name. Where a cell is partly
 * out of view its words stay at the edge; where there is no room for all of them, some are left out. Pure.
 */
import type { Shape, TextStyle } from '#shared/scene';
import type { Cell } from './axis-cells';
import { cellAt } from './axis-cells';

export type AxisText = Extract<Shape, { readonly type: 'text' }>;
export type PlacedText = Omit<AxisText, 'region'>;
type AxisLine = Extract<Shape, { readonly type: 'line' }>;
type Along = (value: number) => number;

/** How wide a text is, px. */
export type Measure = (text: string, style: TextStyle) => number;

/** No word on the axis is smaller than this, px. */
const LEAST_SIZE = 11;
const EDGE = 10;
const GAP = 5;

function readable(style: TextStyle): TextStyle {
  return style.size < LEAST_SIZE ? { ...style, size: LEAST_SIZE } : style;
}

type Span = { readonly left: number; readonly right: number };

/** Words along the top: each row by itself, from left to right. */
export function topWords(
  texts: readonly AxisText[],
  lines: readonly AxisLine[],
  whole: Cell,
  toX: Along,
  toY: Along,
  width: number,
  measure: Measure,
): ReadonlyMap<Shape, readonly PlacedText[]> {
  const placed = new Map<Shape, readonly PlacedText[]>();
  const takenByRow = new Map<number, Span[]>();
  const crowded = crowdedRows(texts, lines, whole);
  for (const text of texts) {
    const style = readable(text.style);
    const size = measure(text.text, style);
    const cell = cellAt(lines, whole, 'x', text.at.x, text.at.y - 2);
    const cellEnds = { left: toX(cell.start), right: toX(cell.end) };
    const left = crowded.has(text.at.y) ? toX(text.at.x) - size / 2 : wordStart(text, size, cell, cellEnds, toX, width);
    const span = { left, right: left + size };
    const outside = span.right < 0 || span.left > width;
    const fits = crowded.has(text.at.y) || (span.left >= cellEnds.left && span.right <= cellEnds.right + 1);
    const taken = takenByRow.get(text.at.y) ?? [];
    if (outside || !fits || taken.some((other) => touches(other, span))) continue;
    taken.push(span);
    takenByRow.set(text.at.y, taken);
    placed.set(text, [{ ...text, style, anchor: 'start', at: { x: left, y: toY(text.at.y) } }]);
  }
  return placed;
}

/** Rows with many centred words and no lines between them, such as week numbers. */
function crowdedRows(texts: readonly AxisText[], lines: readonly AxisLine[], whole: Cell): ReadonlySet<number> {
  const rows = new Map<number, AxisText[]>();
  for (const text of texts) {
    if (text.anchor === 'middle') rows.set(text.at.y, [...(rows.get(text.at.y) ?? []), text]);
  }
  const crowded = new Set<number>();
  for (const [row, [first, second]] of rows) {
    if (!first || !second) continue;
    const cell = cellAt(lines, whole, 'x', first.at.x, row - 2);
    if (second.at.x < cell.end) crowded.add(row);
  }
  return crowded;
}

/** A word keeps its distance from the start of its cell; while the cell's start is out of view it waits at the edge. */
function wordStart(text: AxisText, size: number, cell: Cell, ends: Span, toX: Along, width: number): number {
  const centred = text.anchor === 'middle';
  const wanted = centred ? toX(text.at.x) - size / 2 : ends.left + (text.at.x - cell.start);
  const inset = centred ? EDGE : Math.min(text.at.x - cell.start, EDGE);
  // Only the first word of a cell waits; the others would run into it.
  if (!centred && text.at.x - cell.start > EDGE + 1) return wanted;
  const most = Math.max(Math.min(ends.right, centred ? width : Number.POSITIVE_INFINITY) - inset - size, ends.left + 1);
  const least = Math.min(Math.max(ends.left, 0) + inset, most);
  return centred && ends.right - ends.left < size + 2 * inset ? wanted : Math.min(Math.max(wanted, least), most);
}

function touches(a: Span, b: Span): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP;
}

const DESCENT = 5;

/**
 * Words along the left: the words of a cell are one block that keeps its own leading. The block stays in view while
 * its cell does, and loses its last lines where the cell is too low for them.
 */
export function gutterWords(
  texts: readonly AxisText[],
  lines: readonly AxisLine[],
  whole: Cell,
  toX: Along,
  toY: Along,
  height: number,
): ReadonlyMap<Shape, readonly PlacedText[]> {
  const placed = new Map<Shape, readonly PlacedText[]>();
  for (const { cell, block } of blocksOf(texts, lines, whole)) {
    const top = toY(cell.start);
    const bottom = toY(cell.end);
    const [first] = block;
    if (!first || bottom < 0 || top > height) continue;
    const padding = Math.max(Math.min(first.at.y - cell.start - first.style.size, 12), 0);
    const inset = Math.max(Math.min(padding, (bottom - top - first.style.size - DESCENT) / 2), 0);
    const ascent = first.style.size;
    const room = bottom - top;
    const fitting = block.filter(({ at }) => inset + ascent + (at.y - first.at.y) + DESCENT <= room + 1);
    const last = fitting.at(-1);
    if (!last) continue;
    const tall = inset + ascent + (last.at.y - first.at.y) + DESCENT;
    const start = Math.min(Math.max(top, 0), bottom - tall) + inset + ascent;
    for (const text of fitting) {
      const at = { x: toX(text.at.x), y: start + (text.at.y - first.at.y) };
      placed.set(text, [{ ...text, style: readable(text.style), at }]);
    }
  }
  return placed;
}

type Block = { readonly cell: Cell; readonly block: readonly AxisText[] };

function blocksOf(texts: readonly AxisText[], lines: readonly AxisLine[], whole: Cell): readonly Block[] {
  const blocks = new Map<number, { cell: Cell; block: AxisText[] }>();
  for (const text of texts) {
    const cell = cellAt(lines, whole, 'y', text.at.y, text.at.x + 1);
    const known = blocks.get(cell.start);
    if (known) known.block.push(text);
    else blocks.set(cell.start, { cell, block: [text] });
  }
  return [...blocks.values()];
}
