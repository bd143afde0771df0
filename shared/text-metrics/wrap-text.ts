// Breaks a text into lines.
import { beginningThatFits, withEllipsis } from './fit-text';
import { measuredLine, measureText, type TextStyle } from './measure-text';
import { signsOf } from './signs';

/** A stretch of text that is kept on one line, and what stands between it and the one before. */
type Piece = { readonly text: string; readonly before: '' | ' ' | '\n' };

/** White space that a line may end at; the no-break spaces are not. */
const SPACES = /[^\S\u00a0\u202f]+/u;
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/u;
/** What a word may be divided after; most words have none. */
const DIVIDER = /[-\u2010\u2013\u2014/]/;
const INSIDE_WORDS = /(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})/u;

/**
 * Breaks a text into at most `maxLines` lines of at most `width` px; what is left over is cut with '…'. A blank text
 * has no lines, and neither has a width of 0 or less. Source: SPEC.md [TXT5], [TXT6].
 */
export function wrapText(text: string, style: TextStyle, width: number, maxLines: number): string[] {
  const lines: string[] = [];
  if (!(width > 0 && maxLines >= 1)) return lines;
  if (isPlain(text)) {
    const quick = DIVIDER.test(text) ? null : wordByWord(text, style, width, maxLines);
    if (quick) return quick;
    if (measureText(text, style) <= width) return [text];
  }
  for (const next of linesOf(text, style, width)) {
    if (lines.length + 1 > maxLines) return withCutEnd(lines, next, style, width);
    lines.push(next.text);
  }
  return lines;
}

/**
 * The lines of a plain text of undivided words, as titles mostly are: thousands of them are wrapped before a large plan
 * is first seen. Null where a word is wider than a line, which `linesOf` breaks up.
 */
function wordByWord(text: string, style: TextStyle, width: number, maxLines: number): string[] | null {
  const lines: string[] = [];
  const measured = measuredLine(style);
  let line = '';
  for (const word of text.split(' ')) {
    const more = line === '' ? word : ` ${word}`;
    if (measured.widthWith(more) <= width) {
      measured.add();
      line += more;
      continue;
    }
    measured.clear();
    if (line === '' || measured.widthWith(word) > width) return null;
    if (lines.push(line) >= maxLines) return withCutEnd(lines, { text: word, before: ' ' }, style, width);
    measured.add();
    line = word;
  }
  lines.push(line);
  return lines;
}

/** Whether a text has no white space but single spaces between words, so that on one line it stays as it is. */
function isPlain(text: string): boolean {
  return text !== '' && !UNEVEN.test(text);
}

/** The lines when `next` finds no room: the last of them takes as much of it as fits, and an ellipsis. */
function withCutEnd(lines: readonly string[], next: Piece, style: TextStyle, width: number): string[] {
  const last = lines.at(-1) ?? '';
  const end = next.before === '\n' ? last : `${last}${next.before}${next.text}`;
  return [...lines.slice(0, -1), withEllipsis(end, style, width) || '…'];
}

/** All lines of the text, found as they are asked for, so that a huge text costs no more than what is shown of it. */
function* linesOf(text: string, style: TextStyle, width: number): Generator<Piece, void> {
  let line: Piece | undefined;
  const measured = measuredLine(style);
  for (const piece of piecesOf(text)) {
    const more = line ? `${piece.before}${piece.text}` : piece.text;
    if (piece.before !== '\n' && measured.widthWith(more) <= width) {
      measured.add();
      line = line ? { text: `${line.text}${more}`, before: line.before } : piece;
      continue;
    }
    if (line) yield line;
    line = yield* brokenUp(piece, style, width);
    measured.clear();
    measured.widthWith(line.text);
    measured.add();
  }
  if (line) yield line;
}

/** Yields full lines of a piece that is too wide for one, and returns its last. */
function* brokenUp(piece: Piece, style: TextStyle, width: number): Generator<Piece, Piece> {
  let { text, before } = piece;
  while (measureText(text, style) > width) {
    const head = beginningThatFits(text, style, width) || (signsOf(text).next().value ?? text);
    if (head === text) break;
    yield { text: head, before };
    text = text.slice(head.length);
    before = '';
  }
  return { text, before };
}

function* piecesOf(text: string): Generator<Piece, void> {
  for (const [index, paragraph] of text.trim().split('\n').entries()) {
    let before: Piece['before'] = index === 0 ? '' : '\n';
    for (const word of paragraph.split(SPACES)) {
      if (word === '') continue;
      for (const part of DIVIDER.test(word) ? word.split(INSIDE_WORDS) : [word]) {
        yield { text: part, before };
        before = '';
      }
      before = ' ';
    }
  }
}
