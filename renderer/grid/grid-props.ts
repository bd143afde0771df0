import type { ReactNode } from 'react';
import type { Result } from '#shared/base';
import type { Advance, CellChange, FreshRow, Grid } from '#shared/grid';

/** What stands at the head of the titles: what rows are, and how many. */
export type GridCorner = {
  readonly name: string;
  readonly note: string;
  /** What stands below the names of columns; left out where nothing does. */
  readonly columns?: string;
};

export type GridProps = {
  /** What it shows, for screen readers. */
  readonly label: string;
  readonly grid: Grid;
  readonly corner: GridCorner;
  readonly advance: Advance;
  /** By which column rows are sorted, `title` for their titles; null for none of them. */
  readonly sortedBy: string | null;
  readonly isRoom: boolean;
  /** Rows that are filtered out. */
  readonly dimmed: ReadonlySet<string>;
  /** The ids of what is selected on the whole screen, with spaces between them; the cursor follows the first. */
  readonly current: string | null;
  /** Left out where cells are only read. */
  readonly onCells?: (changes: readonly CellChange[]) => Result<unknown>;
  readonly onRename?: (row: string, title: string) => void;
  /** Answers with the id of the new row; null where it was refused. */
  readonly onAdd?: (group: string, title: string) => string | null;
  readonly onAddRows?: (group: string, rows: readonly FreshRow[]) => Result<unknown>;
  readonly onSort: (column: string) => void;
  /** Opens what a row or a column is for. */
  readonly onOpen: (id: string) => void;
  /** Told of the rows in which something is selected, or of the column at whose head the cursor is. */
  readonly onSelect: (ids: readonly string[]) => void;
  /** Says why something can't be done. */
  readonly onRefused: (words: string) => void;
  /** Told of what is being typed into a title; false once it has been kept or given up. */
  readonly onTyping: (typing: boolean) => void;
  /** Escape from the heads of the columns. */
  readonly onLeave: () => void;
  /** What a grid without rows says. */
  readonly empty?: ReactNode;
};
