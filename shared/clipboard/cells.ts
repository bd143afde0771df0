/**
 * Text from other programs as rows of cells: lines, tabs between cells as Excel and Word tables have them, and Excel's
 * quotes around a cell that holds tabs, line breaks or quotes. Takes any text.
 */

/** No cell of Excel is longer; a quote that is not closed by then is just a quote. */
const LONGEST_QUOTED = 32_768;

const BREAK = /[\n\u000b\u000c\u0085\u2028\u2029]/;

/** The rows of a text, each with at least one cell. Signs are as they were. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const quoted = source[at] === '"' ? quotedCell(source, at) : null;
    const end = quoted ? quoted.end : cellEnd(source, at);
    row.push(quoted ? quoted.text : source.slice(at, end));
    if (source[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function cellEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (sign === '\t' || BREAK.test(sign)) return at;
  }
  return source.length;
}

/** The cell in quotes that begins at `from`; null where the quotes belong to the words. */
function quotedCell(source: string, from: number): { readonly text: string; readonly end: number } | null {
  const limit = Math.min(source.length, from + LONGEST_QUOTED);
  for (let at = source.indexOf('"', from + 1); at !== -1 && at < limit; at = source.indexOf('"', at + 1)) {
    if (source[at + 1] === '"') {
      at += 1;
      continue;
    }
    const after = source[at + 1];
    const inside = source.slice(from + 1, at);
    const closes = after === undefined || after === '\t' || BREAK.test(after);
    if (!closes || !/[\t\n"]/.test(inside)) return null;
    return { text: inside.replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}
