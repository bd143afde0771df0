/** What a sheet of the workbook holds, before it is XML. */

/** A number stays one; text is text whatever it looks like; null is an empty cell. */
export type Cell = string | number | null;

/** What may be entered: one of a list of words, or a whole number between two. */
export type Allowed =
  | { readonly list: keyof Lists }
  | { readonly words: readonly string[] }
  | { readonly from: number; readonly to: number };

/** Words that cells are chosen from and that are too many to stand in the sheet itself: a column each of the last sheet. */
export type Lists = {
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly areas: readonly string[];
  readonly lanes: readonly string[];
  readonly owners: readonly string[];
  readonly links: readonly string[];
};

export type Column = {
  readonly name: string;
  /** In characters, as spreadsheets count. */
  readonly width: number;
  readonly isHidden?: boolean;
  readonly wraps?: boolean;
  readonly isCentred?: boolean;
  readonly allowed?: Allowed;
};

export type Sheet = {
  /** At most 31 signs. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that stay in view while one scrolls to the right. */
  readonly frozen: number;
};
