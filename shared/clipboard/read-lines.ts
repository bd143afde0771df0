/**
 * Text from Word, Excel, a mail or a list as proposals for items: one a line. Only what is plain to see is taken: list
 * marks go, further cells become notes. No date, no status and no name is guessed.
 */
import { rowsOfText } from './cells';
import { cellsUnder, headingOf } from './heading';
import { isMark, withoutMark } from './list-marks';

/** What one line would become. */
export type PastedLine = {
  /** One line, never empty, at most 10,000 signs. */
  readonly title: string;
  /** Further cells of the row, one a line; what a title has no room for. */
  readonly notes: string;
};

export type PastedLines = {
  readonly lines: readonly PastedLine[];
  /** How many lines more there were than are taken at once. */
  readonly leftOut: number;
};

export type PastedText = PastedLines & {
  /** The same with the first row as the names of columns; null where that row does not look like it. */
  readonly headed: (PastedLines & { readonly columns: readonly string[] }) | null;
};

/** More lines than this are not taken at once. */
export const MOST_LINES = 5_000;
const MOST_SIGNS = 4_000_000;
const LONGEST_TITLE = 10_000;
const LONGEST_NOTES = 1_000_000;

/** Lone halves of signs, what is not seen, and what turns the direction of writing around. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]|\p{Surrogate}/gu;

/** The lines of any text. Empty ones do not count. */
export function readLines(text: string): PastedText {
  const rows = rowsOfText(text.slice(0, MOST_SIGNS))
    .map((row) => row.map(plainCell))
    .filter((row) => row.some((cell) => cell !== ''));
  const [first = [], ...others] = rows;
  const heading = others.some((row) => row.length > 1) ? headingOf(first) : null;
  if (!heading) return { ...linesOf(rows), headed: null };
  const columns = heading.names.filter((name) => name !== '');
  return { ...linesOf(rows), headed: { ...linesOf(others.map((row) => cellsUnder(heading, row))), columns } };
}

function linesOf(rows: readonly (readonly string[])[]): PastedLines {
  const lines: PastedLine[] = [];
  let leftOut = 0;
  let number = 0;
  for (const row of rows) {
    const cells = row.filter((cell) => cell !== '');
    const counted = Number(cells[0] ?? '');
    // A first column that just counts the rows says nothing.
    const counts = cells.length > 1 && /^\d{1,4}$/.test(cells[0] ?? '') && counted === number + 1;
    if (counts) number = counted;
    const said = counts ? cells.slice(1) : cells;
    const line = lineOf(said.length > 1 && isMark(said[0] ?? '') ? said.slice(1) : said);
    if (!line) continue;
    if (lines.length < MOST_LINES) lines.push(line);
    else leftOut += 1;
  }
  return { lines, leftOut };
}

function lineOf([first = '', ...others]: readonly string[]): PastedLine | null {
  const bare = withoutMark(`${first} `).trim();
  const title = bare === '' && others.length === 0 && isMark(first) ? '' : bare || first;
  if (title === '') return others.length === 0 ? null : lineOf(others);
  const rest = title.length > LONGEST_TITLE ? [title.slice(LONGEST_TITLE)] : [];
  return {
    title: title.slice(0, LONGEST_TITLE).trim(),
    notes: [...rest, ...others].join('\n').slice(0, LONGEST_NOTES),
  };
}

function plainCell(cell: string): string {
  return cell.replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
}
