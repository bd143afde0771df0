/** How large the parts of a grid are, px; larger where it is shown to a room. */
import type { Grid, GridText, Line } from '#shared/grid';

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
      Math.round((line.kind === 'row' ? rowHeight(line.row, text) : line.kind === 'add' ? 30 : 32) * scale),
  };
}

const ROW = 38;
const TEXT_LINE = 17;

/** Words that are only read stand in a cell whole. */
function rowHeight(row: Extract<Line, { readonly kind: 'row' }>['row'], width: number): number {
  const most = Math.max(0, ...[...(row.texts?.values() ?? [])].map((text) => linesIn(text, width)));
  return Math.max(ROW, most * TEXT_LINE + 14);
}

/** Of a line that wraps, words at its ends leave some room unused. */
function linesIn({ text, lines, standsOut }: GridText, width: number): number {
  const signs = Math.floor((width - (lines ? 46 : 22)) / (lines ? 6.9 : 6.4));
  const shown = lines?.map((line) => line.text) ?? text.split('\n');
  return shown.reduce((sum, one) => sum + Math.ceil(one.length / signs), standsOut === undefined ? 0 : 1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
