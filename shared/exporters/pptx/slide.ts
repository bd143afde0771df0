/**
 * A slide before it is written: shapes and words in points, 960 by 540 of them, colours as names of paints.
 */
import type { LineEnd } from '#shared/kinds';
import type { Paint, Point, Rect } from '#shared/scene';

export const SLIDE = { width: 960, height: 540 } as const;

/** What a slide has room for below its title. */
export const ROOM: Rect = { x: 36, y: 88, width: 888, height: 418 };

/** `share`: how much of it covers what lies below, 0 to 1. */
export type Fill = { readonly paint: Paint; readonly share?: number | undefined };

export type Words = {
  readonly text: string;
  readonly size: number;
  readonly paint: Paint;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly serif?: boolean | undefined;
};

export type Paragraph = {
  readonly words: readonly Words[];
  readonly align?: 'l' | 'ctr' | 'r' | undefined;
  /** An entry of a list, so deep in it. */
  readonly level?: number | undefined;
  /** From one baseline to the next. */
  readonly leading?: number | undefined;
  readonly after?: number | undefined;
};

export type Outline = {
  readonly paint: Paint;
  readonly share?: number;
  readonly width: number;
  readonly dash?: string;
};

export type Box = {
  readonly type: 'box';
  readonly name: string;
  readonly alt?: string;
  /** What connectors know it by. */
  readonly key?: string;
  readonly rect: Rect;
  readonly round?: number | undefined;
  readonly oval?: boolean;
  /** A closed shape through these points, inside `rect`. */
  readonly points?: readonly Point[];
  readonly fill?: Fill | undefined;
  readonly outline?: Outline | undefined;
  readonly paragraphs?: readonly Paragraph[];
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Left, top, right and bottom. */
  readonly insets?: readonly [number, number, number, number];
  /** Whether lines break at its edges. */
  readonly wraps?: boolean;
};

export type Connector = {
  readonly type: 'connector';
  readonly name: string;
  readonly alt: string;
  readonly from: string;
  readonly to: string;
  readonly head: LineEnd;
  readonly tail: LineEnd;
  readonly dash: string;
};

export type TableCell = { readonly paragraphs: readonly Paragraph[]; readonly fill?: Fill; readonly span?: number };

export type SlideTable = {
  readonly type: 'table';
  readonly name: string;
  readonly alt: string;
  readonly at: Point;
  readonly columns: readonly number[];
  readonly rows: readonly {
    readonly height: number;
    readonly tone?: Paint | undefined;
    readonly cells: readonly TableCell[];
  }[];
};

export type SlideShape =
  | Box
  | Connector
  | SlideTable
  | { readonly type: 'group'; readonly name: string; readonly alt: string; readonly parts: readonly Box[] }
  | {
      readonly type: 'line';
      readonly name: string;
      readonly from: Point;
      readonly to: Point;
      readonly outline: Outline;
    };

export type Slide = {
  /** A sheet fills the slide and says its title itself. */
  readonly layout: 'title' | 'section' | 'content' | 'sheet';
  readonly title: string;
  readonly subtitle?: readonly string[];
  readonly shapes: readonly SlideShape[];
  readonly notes: readonly string[];
};
