/** A file of another program as what can be taken over from it. The name’s ending says what it is. */
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { FoundItems } from './found-items';
import { readCanvas } from './read-canvas';
import { isOutline, readOutline } from './read-outline';
import type { Table } from './table';
import { LARGEST_FILE } from './table';

/** A table, whose columns are still to be matched; or items with their links, ready to be added. */
export type Found =
  | { readonly is: 'table'; readonly table: Table }
  | { readonly is: 'items'; readonly items: FoundItems };

/** Bytes as text; what is no text of that encoding becomes U+FFFD. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252') => string;

/** Fails with words that say what to do; nothing is changed by it. */
export async function readFile(name: string, bytes: Uint8Array<ArrayBuffer>, decode: Decode): Promise<Result<Found>> {
  if (bytes.byteLength > LARGEST_FILE)
    return fail('file-large', `“${name}” is larger than 32 MB. Save the part that you need as a file of its own.`);
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  switch (ending) {
    case 'xlsx':
      return table(await (await import('./read-workbook')).readWorkbook(name, bytes));
    case 'csv':
    case 'tsv':
      return csv(name, decoded(bytes, decode));
    case 'md':
    case 'markdown':
      return items(readOutline(name, decoded(bytes, decode)));
    case 'txt':
      return textFile(name, decoded(bytes, decode));
    case 'canvas':
      return items(readCanvas(name, decode(bytes, 'utf-8')));
    case 'xls':
    case 'ods':
      return fail('file-old', `“${name}” is of a kind that can’t be read. Open it and save it as .xlsx or .csv.`);
    default:
      return fail(
        'file-unknown',
        `“${name}” can’t be taken over. Choose a workbook (.xlsx), a table (.csv), an outline (.md, .txt) or a canvas (.canvas).`,
      );
  }
}

/** Cells between tabs are a table, lines with levels an outline, and lines without are a table of one column. */
async function textFile(name: string, text: string): Promise<Result<Found>> {
  const isTable = /\S\t+\S/u.test(text);
  return !isTable && isOutline(text) ? items(readOutline(name, text)) : csv(name, text);
}

/** The readers of tables are libraries, and are loaded when there is one to read. */
async function csv(name: string, text: string): Promise<Result<Found>> {
  return table((await import('./read-csv')).readCsv(name, text));
}

function table(read: Result<Table>): Result<Found> {
  return read.ok ? ok({ is: 'table', table: read.value }) : read;
}

function items(read: Result<FoundItems>): Result<Found> {
  return read.ok ? ok({ is: 'items', items: read.value }) : read;
}

/** UTF-8 as most programs write it; else as Excel for Windows does. */
function decoded(bytes: Uint8Array, decode: Decode): string {
  const text = decode(bytes, 'utf-8');
  return text.includes('\ufffd') ? decode(bytes, 'windows-1252') : text;
}
