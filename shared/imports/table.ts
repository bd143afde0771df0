/** A table as any spreadsheet has one: rows of cells, all of them text. */
export type Table = {
  /** Of the file, or of its sheet. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
};

/** More rows than these are not taken at once. */
export const MOST_ROWS = 20_000;
/** Bytes of a file that is read. */
export const LARGEST_FILE = 32 * 1024 * 1024;
