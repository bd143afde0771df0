/** A file of another program as what can be taken over from it. The name’s ending says what it is. */
import type { Result } from '#shared/base';
import { fail } from '#shared/base';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import type { Table } from './table';
import { LARGEST_FILE } from './table';

/** The endings of files that can be read, without a dot. */
const importable = ['xlsx', 'csv', 'tsv', 'txt'] as const;

/** Bytes as text; what is no text of that encoding becomes U+FFFD. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'windows-1252') => string;

/** Fails with words that say what to do; nothing is changed by it. */
export async function readTable(name: string, bytes: Uint8Array<ArrayBuffer>, decode: Decode): Promise<Result<Table>> {
  if (bytes.byteLength > LARGEST_FILE)
    return fail('file-large', `“${name}” is larger than 32 MB. Save the part that you need as a file of its own.`);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'xlsx') return readWorkbook(name, bytes);
  if (ending === 'xls' || ending === 'ods')
    return fail('file-old', `“${name}” is of a kind that can’t be read. Open it and save it as .xlsx or .csv.`);
  if (!importable.some((known) => known === ending))
    return fail('file-unknown', `“${name}” can’t be taken over. Choose an Excel workbook (.xlsx) or a table (.csv).`);
  return readCsv(name, decoded(bytes, decode));
}

/** UTF-8 as most programs write it; else as Excel for Windows does. */
function decoded(bytes: Uint8Array, decode: Decode): string {
  const text = decode(bytes, 'utf-8');
  return text.includes('\ufffd') ? decode(bytes, 'windows-1252') : text;
}
