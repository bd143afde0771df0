/** Cells as text, a line a row with tabs between cells, as spreadsheets put them on the clipboard; and read from it. */
import { columnsIn, rowsIn } from './edit';
import type { Grid } from './grid';
import { codeAt } from './lines';
import type { Range } from './spot';
import { TITLE } from './spot';

/** [GR7] The cells of a range; with the titles of rows where these are in it. Each row ends in a line break, so that an empty cell is one. */
export function tsvOf(grid: Grid, range: Range): string {
  const columns = columnsIn(grid, range);
  return rowsIn(grid, range)
    .map((row) => [
      ...(range.left === TITLE ? [row.title] : []),
      ...columns.map((column) => codeAt(row, column) ?? row.texts?.get(column.id)?.text ?? ''),
    ])
    .map((cells) => `${cells.map(quoted).join('\t')}\n`)
    .join('');
}

function quoted(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Lines of cells. A cell in quotation marks may hold tabs and line breaks; the break at the very end begins no line. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at += 1;
      endCell();
      lines.push([]);
    } else cell += sign;
  }
  endCell();
  const last = lines.at(-1);
  return last?.length === 1 && last[0] === '' ? lines.slice(0, -1) : lines;
}
