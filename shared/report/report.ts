/**
 * A report: the plan as a document without a format. Word, PDF and whatever comes later write the same one, so that
 * they say the same. It knows nothing of fonts, points or files; colours are names of paints.
 */
import type { IsoDate } from '#shared/calendar';
import type { Paint, Scene } from '#shared/scene';

/** A stretch of text in one look. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Second in rank to the text around it: smaller or lighter. */
  readonly quiet?: boolean;
};

/** An entry of a list; `level` counts from 0 for the outermost. */
export type ListEntry = { readonly runs: readonly Run[]; readonly level: number; readonly ordered: boolean };

export type Column = {
  readonly name: string;
  /** A share of the table's width; the shares of a table need not add up to anything. */
  readonly width: number;
  readonly align?: 'left' | 'right';
};

/** The lines of a cell, each a paragraph of its own. */
export type Cell = readonly (readonly Run[])[];

export type TableRow =
  /** `tone` colours a bar at the row's left edge; what it says is also said in words. */
  | { readonly type: 'cells'; readonly tone?: Paint; readonly cells: readonly Cell[] }
  /** A line across the whole table that names the rows below it. */
  | { readonly type: 'group'; readonly text: string };

export type Block =
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Names the heading within the report, for contents and bookmarks: letters, digits and hyphens. */
      readonly anchor: string;
    }
  | {
      readonly type: 'paragraph';
      readonly runs: readonly Run[];
      /** `label` names what follows, below the rank of a heading. */
      readonly look: 'body' | 'lead' | 'quiet' | 'label';
      /** Never the last thing on a page: it introduces what comes next. */
      readonly keepWithNext?: boolean;
    }
  | { readonly type: 'list'; readonly entries: readonly ListEntry[] }
  | {
      readonly type: 'table';
      /** What the table holds, for those who hear it instead of seeing it. */
      readonly summary: string;
      readonly columns: readonly Column[];
      readonly rows: readonly TableRow[];
    }
  | {
      readonly type: 'figure';
      readonly scene: Scene;
      readonly caption: string;
      /** What can be seen, for those who can't see it. */
      readonly alt: string;
    }
  | { readonly type: 'callout'; readonly tone: 'plain' | 'warning'; readonly runs: readonly Run[] };

export type Figure = Extract<Block, { type: 'figure' }>;

export type SectionId = string;

export type ReportSection = {
  readonly id: SectionId;
  /** A landscape section always stands on pages of its own. */
  readonly page: 'portrait' | 'landscape';
  readonly startsOnNewPage: boolean;
  /** Its tables and lists are set small and close, so that what belongs on one page stays on it. */
  readonly dense?: boolean;
  readonly blocks: readonly Block[];
};

export type Report = {
  readonly title: string;
  readonly organisation: string;
  /** The day that it was made on. */
  readonly date: IsoDate;
  readonly dateInWords: string;
  /** Stands on the title page: what has been left out, if anything has. */
  readonly remarks: readonly string[];
  /** Where its contents stand: on a page of their own unless they are few. */
  readonly contents?: 'page' | 'front';
  readonly sections: readonly ReportSection[];
};
