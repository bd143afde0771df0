/** Comma-separated values, whatever separates them: commas, semicolons or tabs. Source: RFC 4180, and what Excel writes. */
// oxlint-disable-next-line typescript/triple-slash-reference -- every layer that compiles this file needs the declaration
/// <reference path="./library/papaparse.d.ts" />
import Papa from 'papaparse';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { plainCell } from './plain-cell';
import type { Table } from './table';
import { MOST_ROWS } from './table';

/** Fails where there is not one row with words in it. */
export function readCsv(name: string, text: string): Result<Table> {
  const { data } = Papa.parse(text.replace(/^\ufeff/u, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
  });
  const rows = data.map((row) => row.map((cell) => withoutGuard(plainCell(cell))));
  if (rows.length === 0) return fail('table-empty', `“${name}” has no rows. Choose another file.`);
  return ok({ name, rows });
}

/** An apostrophe before what a spreadsheet would take for a formula was written by an export, and is no part of the text. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
