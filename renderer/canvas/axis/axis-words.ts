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
/** Between a word that has slid and the edge of its cell. */
const NEXT_TO = 2;

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
    const pitch = pitchOf(centred, toX);
    for (const { text, said } of thinned(centred, pitch, measure)) {
      const words = slidIn(text, said, toX(text.at.x), pitch, width, measure);
      put(text, words.said, words.left, words.size);
    }
    for (const text of started) {
      const cell = cellAt(lines, whole, 'x', text.at.x, text.at.y - 2);
      const words = wordsInCell(text, cell.start, { left: toX(cell.start), right: toX(cell.end) }, measure);
      if (words) put(text, words.said, words.left, words.size);
    }
  }
  return placed;
}

function rowsOf(texts: readonly AxisText[]): Iterable<readonly AxisText[]> {
  const rows = new Map<number, AxisText[]>();
  for (const text of texts) rows.set(text.at.y, [...(rows.get(text.at.y) ?? []), text]);
  return rows.values();
}

/** All that can be said for a text, in so many words and in fewer. */
function saidOf({ text, briefer = [] }: AxisText): readonly [string, ...string[]] {
  return [text, ...briefer];
}

type Said = { readonly text: AxisText; readonly said: string };

/** How far apart the words of a row are where they are closest, px. */
function pitchOf(row: readonly AxisText[], toX: Along): number {
  return row.reduce((least, { at }, index) => {
    const next = row[index + 1];
    return next ? Math.min(least, toX(next.at.x) - toX(at.x)) : least;
  }, Number.POSITIVE_INFINITY);
}

/**
 * A word in the middle of its cell stays in view while a good part of the cell does, in fewer words if need be; then the
 * last of it goes with the cell.
 */
function slidIn(text: AxisText, said: string, middle: number, pitch: number, width: number, measure: Measure): Words {
  const shorter = saidOf(text).slice(saidOf(text).indexOf(said) + 1);
  const ways = [said, ...shorter].map((one): Words => {
    const size = measure(one, readable(text.style));
    const left = middle - size / 2;
    const most = Number.isFinite(pitch) ? Math.max((pitch - size) / 2 - NEXT_TO, 0) : 0;
    const inside = Math.min(Math.max(left, NEXT_TO), width - size - NEXT_TO);
    return { said: one, left: Math.min(Math.max(inside, left - most), left + most), size };
  });
  const [first = { said, left: middle, size: 0 }] = ways;
  return ways.find(({ left, size }) => left >= 0 && left + size <= width) ?? ways.at(-1) ?? first;
}

/**
 * Every word of a row, as long or as short for all as there is room; where even the shortest would not fit between its
 * neighbours, every second, third, …
 */
function thinned(row: readonly AxisText[], pitch: number, measure: Measure): readonly Said[] {
  const most = Math.max(1, ...row.map((text) => saidOf(text).length));
  for (let form = 0; form < most; form += 1) {
    const words = row.map((text): Said => ({ text, said: saidOf(text)[form] ?? saidOf(text).at(-1) ?? '' }));
    const widest = Math.max(0, ...words.map(({ text, said }) => measure(said, readable(text.style))));
    const step = Math.max(1, Math.ceil((widest + GAP) / Math.max(pitch, 0.01)));
    if (step === 1 || form === most - 1) return words.filter((_, index) => index % step === 0);
  }
  return [];
}

type Words = { readonly said: string; readonly left: number; readonly size: number };

/**
 * What a text at its cell's start says: as much as what is seen of the cell has room for. The last of it is pushed out of
 * view with the cell; null where the whole cell is too narrow for any of it.
 */
function wordsInCell(text: AxisText, start: number, ends: Span, measure: Measure): Words | null {
  const style = readable(text.style);
  const sizes = saidOf(text).map((said) => ({ said, size: measure(said, style) }));
  for (const { said, size } of sizes) {
    const left = wordStart(text.at.x - start, size, ends);
    if (left >= Math.max(ends.left, 0) && left + size <= ends.right) return { said, left, size };
  }
  const last = sizes.at(-1);
  if (!last) return null;
  const left = wordStart(text.at.x - start, last.size, ends);
  return left >= ends.left && left + last.size <= ends.right ? { ...last, left } : null;
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
    const inLine = fitting.length < 2 && block.length > 1 ? first.briefer?.[0] : undefined;
    if (inLine !== undefined && room >= LEAST_SIZE + 2) {
      const at = { x: toX(first.at.x), y: Math.min(Math.max(top, 0), bottom - room) + (room + LEAST_SIZE - 3) / 2 };
      placed.set(first, [
        { ...first, text: inLine, style: { ...first.style, size: Math.min(first.style.size, room - 1) }, at },
      ]);
      continue;
    }
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
