/** How large the parts of a grid are, px; larger where it is shown to a room. */
import type { Grid, GridText, Line } from '#shared/grid';
import type { TextStyle } from '#shared/text-metrics';
import { wrapText } from '#shared/text-metrics';

export type Measures = {
  readonly head: number;
  readonly title: number;
  /** Of each column. */
  readonly widths: readonly number[];
  readonly heightOf: (line: Line) => number;
};

const NARROWEST_CODE = 98;
const WIDEST_CODE = 148;
const NARROWEST_TEXT = 168;
const WIDEST_TEXT = 340;
/** By how much all of it is larger for a room. */
const ROOM = 1.3;

/** Columns share the width that is left beside the titles, as far as they can still be read and do not drift apart. */
export function measuresFor({ columns }: Pick<Grid, 'columns'>, width: number, isRoom: boolean): Measures {
  const scale = isRoom ? ROOM : 1;
  const title = Math.round(clamp(width * 0.25, 232 * scale, 340 * scale));
  const room = Math.max(width - title - 12, 0);
  const texts = columns.filter(({ isText }) => isText).length;
  const codes = columns.length - texts;
  const code = clamp((room - texts * NARROWEST_TEXT) / Math.max(codes, 1), NARROWEST_CODE * scale, WIDEST_CODE * scale);
  const text = clamp((room - codes * code) / Math.max(texts, 1), NARROWEST_TEXT, WIDEST_TEXT * scale);
  return {
    head: Math.round((codes > 0 ? 102 : text > 250 ? 136 : 168) * scale),
    title,
    widths: columns.map(({ isText }) => Math.floor(isText ? text : code)),
    heightOf: (line) =>
      line.kind === 'row'
        ? Math.max(Math.round(ROW * scale), wordsHeight(line.row, text, isRoom))
        : Math.round((line.kind === 'add' ? 30 : 32) * scale),
  };
}

const ROW = 38;
/** As the style sheet has them: how large the words of a cell are, how high a line of them is, and what lies around them. */
const WORDS = { size: 12.5, line: 17 };
const ROOM_WORDS = { size: 16, line: 19 };
const ABOVE_AND_BELOW = 14;
const BESIDE = 23;
const LETTER = 22;
const MOST_LINES = 60;

/** Words that are only read stand in a cell whole. */
function wordsHeight(row: Extract<Line, { readonly kind: 'row' }>['row'], width: number, isRoom: boolean): number {
  const { size, line } = isRoom ? ROOM_WORDS : WORDS;
  const lines = [...(row.texts?.values() ?? [])].map((text) => linesIn(text, Math.floor(width) - BESIDE, size));
  return Math.max(0, ...lines) * line + ABOVE_AND_BELOW;
}

function linesIn({ text, lines, standsOut }: GridText, room: number, size: number): number {
  const count = (words: string, weight: number, width: number): number => {
    const style: TextStyle = { font: 'sans', size, weight };
    return wrapText(words, style, width, MOST_LINES).length;
  };
  const shown = lines
    ? lines.map((line) => count(line.text, line.isOther ? 600 : 400, room - LETTER))
    : text.split('\n').map((line) => count(line, 400, room));
  const reason = standsOut === undefined ? 0 : count(standsOut, 650, room);
  return shown.reduce((sum, one) => sum + Math.max(one, 1), reason);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
