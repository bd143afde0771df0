/** Showing why something was found: the words that fit, marked in the text as it is written. */
import { wordsOf } from './fold';

export type Piece = { readonly text: string; readonly marked: boolean };

const word = /[\p{L}\p{N}\p{M}'’‘ʼ]+/gu;

/** The text in pieces, in order; marked is what the words of the query begin. The pieces make up the text again. */
export function markedPieces(text: string, query: string): readonly Piece[] {
  const wanted = wordsOf(query);
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of wanted.length === 0 ? [] : text.matchAll(word)) {
    const length = markedLength(match[0], wanted);
    if (length === 0) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), marked: false });
    pieces.push({ text: text.slice(match.index, match.index + length), marked: true });
    at = match.index + length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** How many signs of a written word the longest fitting word of the query covers. */
function markedLength(written: string, wanted: readonly string[]): number {
  const [folded = ''] = wordsOf(written);
  const fitting = wanted.filter((begin) => folded.startsWith(begin)).map((begin) => begin.length);
  const need = Math.max(0, ...fitting);
  if (need === 0) return 0;
  let length = 0;
  let covered = 0;
  for (const sign of written) {
    if (covered >= need && !/\p{M}/u.test(sign)) break;
    length += sign.length;
    covered = wordsOf(written.slice(0, length))[0]?.length ?? 0;
  }
  return length;
}

/** As many signs stand before the word, so that it is seen where there is little room. */
const LEAD = 14;

/**
 * About `length` signs around the first word of a longer text that fits, on one line and without the marks of Markdown;
 * its beginning where no word fits.
 */
export function excerptOf(text: string, query: string, length = 110): string {
  const line = text
    .replace(/[#*_>`~|[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first] = markedPieces(line, query);
  const at = first && !first.marked ? first.text.length : 0;
  if (at >= line.length) return cut(line, 0, length);
  return cut(line, Math.max(0, at - LEAD), length);
}

/** From `from`, moved to the start of a word, with dots where something is left out. */
function cut(line: string, from: number, length: number): string {
  const start = from === 0 ? 0 : line.indexOf(' ', from) + 1 || from;
  const rest = line.slice(start, start + length);
  const end = start + length >= line.length ? rest : rest.slice(0, Math.max(rest.lastIndexOf(' '), length / 2));
  return `${start > 0 ? '… ' : ''}${end}${start + end.length < line.length ? '…' : ''}`;
}
