/** How large the parts of a grid are, px; larger where it is shown to a room. */
import type { Grid, Line } from '#shared/grid';

export type Measures = {
  readonly head: number;
  readonly title: number;
  /** Of each column. */
  readonly widths: readonly number[];
  readonly heightOf: (line: Line) => number;
};

const NARROWEST_CODE = 92;
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
    head: Math.round((codes > 0 ? 102 : 148) * scale),
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
  const signs = Math.floor((width - 20) / 6.2);
  const linesOf = (text: string) => text.split('\n').reduce((sum, one) => sum + Math.ceil(one.length / signs), 0);
  const most = Math.max(0, ...[...(row.texts?.values() ?? [])].map(({ text }) => linesOf(text)));
  return Math.max(ROW, most * TEXT_LINE + 14);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
