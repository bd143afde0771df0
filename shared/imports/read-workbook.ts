/** Excel's workbooks, also as LibreOffice writes them: the sheet of items, or else the first one that says anything. */
import readXlsxFile from 'read-excel-file/universal';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { plainCell } from './plain-cell';
import type { Table } from './table';
import { MOST_ROWS } from './table';
import { unpackedSize } from './unpacked-size';

/** Bytes that a workbook may unpack to: a small file can hold a thousand times as much. */
const LARGEST_UNPACKED = 300 * 1024 * 1024;
const ITEMS = 'Items';

/** Fails with words for the user where it is no workbook, is damaged or would fill the memory. */
export async function readWorkbook(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<Table>> {
  const size = unpackedSize(bytes);
  if (size === null) return noWorkbook(name);
  if (size > LARGEST_UNPACKED)
    return fail(
      'workbook-large',
      `“${name}” is too large to be read. Save the sheet that you need as a file of its own.`,
    );
  try {
    const sheets = await readXlsxFile(bytes.slice().buffer, { dateFormat: 'yyyy-mm-dd' });
    const filled = sheets.filter(({ data }) => data.length > 0);
    const sheet = filled.find((one) => one.sheet === ITEMS) ?? filled[0];
    if (!sheet) return fail('table-empty', `“${name}” has no rows. Choose another file.`);
    const rows = sheet.data.slice(0, MOST_ROWS + 1).map((row) => row.map(textOf));
    return ok({ name, rows: rows.filter((row) => row.some((cell) => cell !== '')) });
  } catch {
    return noWorkbook(name);
  }
}

function noWorkbook(name: string): Result<never> {
  return fail(
    'workbook-damaged',
    `“${name}” can’t be read: it is no Excel workbook, or it is damaged. Open it in Excel and save it again as .xlsx.`,
  );
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return typeof cell === 'string' || typeof cell === 'number' ? plainCell(String(cell)) : '';
}
