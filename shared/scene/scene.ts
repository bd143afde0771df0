/**
 * A scene is what a lens makes of a plan: pure data that screen, SVG, PNG, PDF, Word and (later) PowerPoint all draw,
 * so that what is exported is what was seen. Colours are names of paints; a theme turns them into colours.
 */
import type { ItemId, LinkId } from '#shared/plan';
import type { FarEnd } from './far';
import type { Point, Rect } from './geometry';
import type { Stripe } from './stripe';
import type { Paint } from './theme';
import type { Way } from './way';

export type TextStyle = {
  readonly font: 'sans' | 'serif';
  /** Scene units. */
  readonly size: number;
  readonly weight: 400 | 550 | 600;
};

/**
 * Where a shape belongs when the view scrolls: `body` moves both ways, `top` stays at the upper edge, `left` at the
 * left edge, `corner` at both. An export draws them all in place; the screen draws pinned ones as its own axis.
 */
export type Region = 'body' | 'top' | 'left' | 'corner';

export type Shape = { readonly region: Region } & (
  | {
      readonly type: 'rect';
      readonly rect: Rect;
      readonly radius?: number;
      readonly fill?: Paint;
      /** 0 to 1, of the fill. */
      readonly opacity?: number;
      readonly stroke?: Paint;
    }
  | {
      readonly type: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly stroke: Paint;
      readonly strokeWidth?: number;
      readonly dash?: readonly number[];
    }
  | {
      /** A whole ellipse around `centre`, half as wide as `radius.x` and half as high as `radius.y`. */
      readonly type: 'ellipse';
      readonly centre: Point;
      readonly radius: Point;
      readonly fill?: Paint;
      /** 0 to 1, of the fill. */
      readonly opacity?: number;
      readonly stroke?: Paint;
      readonly dash?: readonly number[];
    }
  | {
      /** A closed shape through its points, such as what is rated on a radar. */
      readonly type: 'polygon';
      readonly points: readonly Point[];
      readonly fill?: Paint;
      /** 0 to 1, of the fill. */
      readonly opacity?: number;
      readonly stroke?: Paint;
      readonly strokeWidth?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly type: 'text';
      /** The baseline's start, middle or end, as `anchor` says. */
      readonly at: Point;
      readonly text: string;
      /** Said instead, the first that fits, where the screen has no room for the text between the lines of its axis. */
      readonly briefer?: readonly string[];
      readonly style: TextStyle;
      readonly fill: Paint;
      readonly anchor?: 'start' | 'middle' | 'end';
    }
);

/** A sign on a card, told apart by its shape; what it means is for the lens to say. */
export type CardMark = 'square' | 'circle';

/** How a card says what it says; the sides that can be dragged to change its size. */
export type SceneCard = {
  readonly id: ItemId;
  readonly look: 'card' | 'band' | 'frame';
  /** The card itself. Its place is its meaning. */
  readonly rect: Rect;
  /** Where the title is written; runs past a card that is shorter than its title where there is room. */
  readonly label: Rect;
  /** The title as it fits, one entry a line; an ellipsis where it does not. */
  readonly lines: readonly string[];
  /** The whole title, for tooltips and exports that have room. */
  readonly title: string;
  /** A quiet word at the right end, such as `Y4–9`; empty where there is no room for it. */
  readonly aside: string;
  /** A quiet line below the title, as it fits: status and owner. Left out where the card has none. */
  readonly foot?: string;
  readonly tone: Paint;
  /** How the bar of tone is cut, so that what it says is told without colour too; whole when left out. */
  readonly stripe?: Stripe;
  /** Whether it is marked as confidential: a small lock says so. */
  readonly confidential?: boolean;
  /** A small sign beside it, whose meaning stands on the ground; none when left out. */
  readonly mark?: CardMark;
  readonly resize: 'none' | 'horizontal' | 'both';
  /** Where it happens again, in order: drawn lighter, and part of the card. Left out where it happens once. */
  readonly twins?: readonly Rect[];
  /** What a screen reader says: kind, title, place, status. */
  readonly description: string;
};

export type SceneConnector = {
  readonly id: LinkId;
  readonly from: ItemId;
  readonly to: ItemId;
  readonly kind: string;
  readonly label: string;
  /** Where its line runs. */
  readonly way: Way;
  /** Only of a link that leads far away in a crowded scene: its two ends, which are drawn instead of the whole line. */
  readonly ends?: readonly [FarEnd, FarEnd];
  /** The middle of the label: where it lies on no card, if there is such a place. Of no meaning without a label. */
  readonly labelAt: Point;
};

export type Scene = {
  /** Everything drawn lies inside. */
  readonly bounds: Rect;
  /** The part in which cards can be dropped. */
  readonly body: Rect;
  readonly backdrop: readonly Shape[];
  /** In reading order, which is also the order of focus. Bands and frames come before what lies on them. */
  readonly cards: readonly SceneCard[];
  readonly connectors: readonly SceneConnector[];
  /** Set where it is a sheet of paper that says by itself whose plan it is and what its colours mean. */
  readonly isSheet?: true;
};
