/**
 * The inline part of the Markdown subset: **bold**, *italic* (also with underscores), `code` as it is, links as their
 * words and address. What is not closed is text; nothing is ever lost or read as HTML.
 */
import type { Run } from '../report';

type Style = { readonly bold?: boolean; readonly italic?: boolean };

const ESCAPABLE = /^\\[\\`*_{}[\]()#+\-.!>~|]/u;
const CODE = /^(`+)([^`]+)\1(?!`)/u;
const LINK = /^!?\[([^\]]*)\]\(\s*<?([^\s)>]*)>?(?:\s+"[^"]*")?\s*\)/u;
const MARKS = /^(?:\*\*\*|\*\*|\*|___|__|_)/u;
const LONGEST_MARK = 3;
/** Marks in a row; more than the longest mark is a line that someone has drawn. */
const ROW = /^(?:\*+|_+)/u;
/** The longest stretch that is searched for a closing mark; keeps hostile text quick. */
const REACH = 1_000;

/** The runs of one paragraph, which may hold line breaks (read as spaces). */
export function inlineRuns(text: string, style: Style = {}): readonly Run[] {
  const runs: Run[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') runs.push({ text: plain, ...style });
    plain = '';
  };
  while (at < text.length) {
    const piece = specialAt(text, at, style);
    if (!piece) {
      plain += text[at] === '\n' ? ' ' : text[at];
      at += 1;
    } else {
      if (piece.runs === null) plain += piece.text;
      else {
        flush();
        runs.push(...piece.runs);
      }
      at += piece.length;
    }
  }
  flush();
  return runs;
}

type Piece = { readonly length: number } & (
  | { readonly runs: readonly Run[] }
  | { readonly runs: null; readonly text: string }
);

function specialAt(text: string, at: number, style: Style): Piece | null {
  const sign = text[at];
  if (sign === '\\') return escapeAt(text, at);
  if (sign === '`') return codeAt(text, at);
  if (sign === '[' || sign === '!') return linkAt(text, at, style);
  if (sign === '*' || sign === '_') return emphasisAt(text, at, style);
  return null;
}

function escapeAt(text: string, at: number): Piece | null {
  return ESCAPABLE.test(text.slice(at, at + 2)) ? { length: 2, runs: null, text: text[at + 1] ?? '' } : null;
}

function codeAt(text: string, at: number): Piece | null {
  const found = CODE.exec(text.slice(at, at + REACH));
  return found ? { length: found[0].length, runs: null, text: (found[2] ?? '').trim() } : null;
}

function linkAt(text: string, at: number, style: Style): Piece | null {
  const found = LINK.exec(text.slice(at, at + REACH));
  if (!found) return null;
  const [whole, words = '', address = ''] = found;
  const shown = words === '' || words === address ? address : `${words} (${address})`;
  return { length: whole.length, runs: address === '' ? inlineRuns(words, style) : [{ text: shown, ...style }] };
}

function emphasisAt(text: string, at: number, style: Style): Piece | null {
  const row = ROW.exec(text.slice(at, at + REACH))?.[0] ?? '';
  if (row.length > LONGEST_MARK) return { length: row.length, runs: null, text: row };
  const mark = MARKS.exec(text.slice(at, at + LONGEST_MARK))?.[0];
  if (!mark || !opens(text, at, mark)) return null;
  const end = closingOf(text, at + mark.length, mark);
  if (end < 0) return null;
  const inner = text.slice(at + mark.length, end);
  const bold = mark.length >= 2 ? { bold: true } : {};
  const italic = mark.length !== 2 ? { italic: true } : {};
  return { length: end + mark.length - at, runs: inlineRuns(inner, { ...style, ...bold, ...italic }) };
}

/** A mark opens before a word; underscores also need a word's edge before them, so that snake_case stays whole. */
function opens(text: string, at: number, mark: string): boolean {
  const next = text[at + mark.length];
  if (next === undefined || /\s/u.test(next)) return false;
  return mark[0] === '*' || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function closingOf(text: string, from: number, mark: string): number {
  const last = Math.min(text.length, from + REACH);
  for (let at = text.indexOf(mark, from + 1); at >= 0 && at < last; at = text.indexOf(mark, at + 1)) {
    const sign = mark[0];
    const after = text[at + mark.length];
    const alone = after !== sign && (text[at - 1] !== sign || mark.length > 1);
    const wordEnd = sign === '*' || after === undefined || !/[\p{L}\p{N}]/u.test(after);
    if (alone && wordEnd && !/[\s\\]/u.test(text[at - 1] ?? '')) return at;
  }
  return -1;
}
