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

type Mapping = { readonly toX: Along; readonly toY: Along };

/** Words along the top, each row by itself: words in the middle of their cells, and words at their cells' start. */
export function topWords(
  texts: readonly AxisText[],
  lines: readonly AxisLine[],
  whole: Cell,
  { toX, toY }: Mapping,
  width: number,
  measure: Measure,
): ReadonlyMap<Shape, readonly PlacedText[]> {
  const placed = new Map<Shape, readonly PlacedText[]>();
  for (const row of rowsOf(texts)) {
    const centred = row.filter(({ anchor }) => anchor === 'middle');
    const started = row.filter(({ anchor }) => anchor !== 'middle');
    const taken: Span[] = [];
    const put = (text: AxisText, said: string, left: number, size: number) => {
      const span = { left, right: left + size };
      if (span.right < 0 || span.left > width || taken.some((other) => touches(other, span))) return;
      taken.push(span);
      const at = { x: left, y: toY(text.at.y) };
      placed.set(text, [{ ...text, text: said, style: readable(text.style), anchor: 'start', at }]);
    };
    for (const text of thinned(centred, toX, measure)) {
      const size = measure(text.text, readable(text.style));
      put(text, text.text, toX(text.at.x) - size / 2, size);
    }
    for (const text of started) {
      const cell = cellAt(lines, whole, 'x', text.at.x, text.at.y - 2);
      const ends = { left: toX(cell.start), right: toX(cell.end) };
      for (const said of text.brief === undefined ? [text] : [text, { ...text, text: text.brief }]) {
        const size = measure(said.text, readable(said.style));
        const left = wordStart(text.at.x - cell.start, size, ends);
        if (left < ends.left || left + size > ends.right) continue;
        put(text, said.text, left, size);
        break;
      }
    }
  }
  return placed;
}

function rowsOf(texts: readonly AxisText[]): Iterable<readonly AxisText[]> {
  const rows = new Map<number, AxisText[]>();
  for (const text of texts) rows.set(text.at.y, [...(rows.get(text.at.y) ?? []), text]);
  return rows.values();
}

/** Every word of a row, or every second, third, … where the widest would not fit between its neighbours. */
function thinned(row: readonly AxisText[], toX: Along, measure: Measure): readonly AxisText[] {
  let pitch = Number.POSITIVE_INFINITY;
  let widest = 0;
  row.forEach(({ at, text, style }, index) => {
    const next = row[index + 1];
    if (next) pitch = Math.min(pitch, toX(next.at.x) - toX(at.x));
    widest = Math.max(widest, measure(text, readable(style)));
  });
  const step = Math.max(1, Math.ceil((widest + GAP) / Math.max(pitch, 0.01)));
  return row.filter((_, index) => index % step === 0);
}

/** A word keeps its distance from the start of its cell; while the start is out of view the first word waits inside. */
function wordStart(offset: number, size: number, ends: Span): number {
  const wanted = ends.left + offset;
  if (offset > EDGE + 1) return wanted;
  return Math.min(Math.max(wanted, offset), Math.max(ends.right - offset - size, ends.left + 2));
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
  { toX, toY }: Mapping,
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
    const next = block[fitting.length];
    const cut = next?.style.weight === last.style.weight && next.style.size === last.style.size;
    for (const text of fitting) {
      const at = { x: toX(text.at.x), y: start + (text.at.y - first.at.y) };
      const words = cut && text === last ? `${text.text}…` : text.text;
      placed.set(text, [{ ...text, text: words, style: readable(text.style), at }]);
    }
  }
  return placed;
}

type Block = { readonly cell: Cell; readonly block: readonly AxisText[] };

function blocksOf(texts: readonly AxisText[], lines: readonly AxisLine[], whole: Cell): readonly Block[] {
  const blocks = new Map<string, { cell: Cell; block: AxisText[] }>();
  for (const text of texts) {
    const cell = cellAt(lines, whole, 'y', text.at.y, text.at.x + 1);
    // Two cells may begin at the same height, side by side.
    const key = `${cell.start} ${cell.end}`;
    const known = blocks.get(key);
    if (known) known.block.push(text);
    else blocks.set(key, { cell, block: [text] });
  }
  return [...blocks.values()];
}
