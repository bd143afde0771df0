/** What a grid is: rows in groups, columns, and in each cell one code or none. It knows nothing of plans and of screens. */

/** A letter that a cell can hold, what it is called, what whoever holds it does, and how much it catches the eye. */
export type GridCode = {
  readonly code: string;
  readonly name: string;
  readonly means: string;
  readonly look: 'full' | 'tinted' | 'outlined' | 'underlined' | 'plain';
};

/** Something amiss: a few words to stand beside a name, and the whole of it for tooltips and screen readers. */
export type GridMark = { readonly short: string; readonly words: string };

export type GridColumn = {
  readonly id: string;
  readonly name: string;
  /** Stands below the name; empty for nothing. */
  readonly note: string;
  /** What sets it apart from the others; stands above the note. */
  readonly tag?: string;
  /** How much of something is used up: 1 is all of it. */
  readonly bar?: number;
  readonly marks: readonly GridMark[];
  /** Whether it holds words that are only read, instead of codes. */
  readonly isText?: true;
};

/** A line of words in a cell, after a code where it has one; `isOther` where it is what makes the cell stand out. */
export type GridTextLine = { readonly code?: string; readonly text: string; readonly isOther?: boolean };

/** Words in a cell that are only read. */
export type GridText = {
  /** All of it, as it is copied and read aloud. */
  readonly text: string;
  /** As it is shown, where that is more than the text. */
  readonly lines?: readonly GridTextLine[];
  /** Why it stands out, in a word or two; left out where it does not. */
  readonly standsOut?: string;
  /** Whether it says only what follows where nobody has said anything. */
  readonly isQuiet?: boolean;
};

export type GridRow = {
  readonly id: string;
  readonly title: string;
  /** Stands below the title; empty for nothing. */
  readonly note: string;
  readonly marks: readonly GridMark[];
  /** Codes by column; a column that is not in it is empty. */
  readonly cells: ReadonlyMap<string, string>;
  /** Codes that hold, by column, as long as nothing is written there. */
  readonly implied?: ReadonlyMap<string, string>;
  readonly texts?: ReadonlyMap<string, GridText>;
};

export type GridGroup = {
  readonly id: string;
  /** Empty where rows are not grouped. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** What a new row in it is called; left out where none can be added. */
  readonly add?: string;
};

export type Grid = {
  /** In the order in which a cell cycles through them. */
  readonly codes: readonly GridCode[];
  readonly columns: readonly GridColumn[];
  readonly groups: readonly GridGroup[];
};

/** What one cell is to hold from now on; null for nothing. */
export type CellChange = { readonly row: string; readonly column: string; readonly code: string | null };
