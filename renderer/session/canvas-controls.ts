/**
 * What the canvas on screen can do for actions that live outside it (menus, palette, tray). The canvas registers
 * itself while it is mounted.
 */
import type { Alignment, Axis } from '#shared/arrange';
import type { Result } from '#shared/base';
import type { KindId } from '#shared/kinds';
import type { Direction } from '#shared/lenses';
import type { Item, ItemId, LinkId, Placing } from '#shared/plan';
import type { Point } from '#shared/scene';

/** Putting cards in order: in line, at even distances, or laid out along their links. */
export type Arrangement =
  | { readonly kind: 'align'; readonly to: Alignment }
  | { readonly kind: 'distribute'; readonly axis: Axis }
  | { readonly kind: 'lay-out'; readonly as: 'layers' | 'tree' };

/** What the canvas asks about a link, in a small box beside it. */
export type LinkQuestion =
  /** What a new link from this card leads to. */
  | { readonly ask: 'target'; readonly from: ItemId }
  /** What an end of a link is to be tied to instead. */
  | { readonly ask: 'end'; readonly link: LinkId; readonly end: 'from' | 'to' }
  | { readonly ask: 'kind'; readonly link: LinkId }
  | { readonly ask: 'label'; readonly link: LinkId };

/** Making cards and links by keys, from what is selected. */
export type MakingControls = {
  /** A card of the same kind next to the selected one, or after it, in the lens's sense. */
  readonly addBeside: (where: 'sibling' | 'next') => void;
  /** A card in a direction, and a link to it. */
  readonly grow: (direction: Direction) => void;
  /** Selects what lies at the other end of a link in a direction; from a selected link, the end that lies there. */
  readonly follow: (direction: Direction) => void;
  /** Selects the next card in reading order, or the one before; with none selected, the first in view. */
  readonly walk: (step: 1 | -1) => void;
  /** Selects a link of the selected card; then the next one around the same card. */
  readonly nextLink: () => void;
  readonly ask: (question: LinkQuestion) => void;
  /** Escape, one level: back from a link to the card that it was reached from. False where there is no such level. */
  readonly backOut: () => boolean;
  /** Adds a card at a point of the page; false outside of the canvas. */
  readonly letGoKind: (kind: KindId, at: Point) => boolean;
};

/** Whether cards were in view already, the view went elsewhere, only some of them fit into it, or none is on this canvas. */
export type Revealed = 'in view' | 'elsewhere' | 'in part' | 'nowhere';

export type CanvasControls = {
  readonly making: MakingControls;
  /** All of the scene in view. */
  readonly fit: () => void;
  /** The selected cards in view, as large as they can be read well. */
  readonly fitSelection: () => void;
  /** The scene as wide as the canvas. */
  readonly fitWidth: () => void;
  /** Looks as somebody does who has not looked here before. */
  readonly lookAnew: () => void;
  readonly zoomBy: (factor: number) => void;
  /** 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void;
  /** Brings an item into view, with as little movement as possible. */
  readonly reveal: (id: ItemId) => void;
  /** Brings cards into view together, from farther away if they can still be read from there. */
  readonly revealAll: (ids: Iterable<ItemId>) => Revealed;
  /** Brings a week of the journey into the middle and marks it, in one row if that is named; false where time does not run along this canvas. */
  readonly revealWeek: (week: number, row?: string) => boolean;
  /** Brings what one of the heads of its axis stands above into the middle, and chooses it. */
  readonly chooseHead: (id: string) => void;
  /** Brings what a head stands above into the middle. */
  readonly revealHead: (id: string) => void;
  /** Puts the selected cards in order; a layout takes all cards where none is selected. Only where positions are free. */
  readonly arrange: (arrangement: Arrangement) => void;
  /** Where a new card goes when it is made by key: the pointer if it is over the canvas, else the middle of the view. */
  readonly newCardAt: () => Point;
  /** The places of items that have none yet, put down at a point of the scene one after another. */
  readonly placesFor: (items: readonly Item[], at: Point) => Result<readonly Placing[]>;
  /** Adds a card where `newCardAt` says, a frame around what is selected; selects it and begins to type its title. */
  readonly addCard: (kind: KindId) => void;
  /** Gives an item that waits in the tray a place where `newCardAt` says, and selects it. */
  readonly place?: (id: ItemId) => void;
  /** Something held over a point of the page: shows where it would come to lie. False outside of the canvas, and for null. */
  readonly holdOver: (at: Point | null) => boolean;
  /** Gives an item that waits in the tray a place at a point of the page; false outside of the canvas. */
  readonly letGo: (id: ItemId, at: Point) => boolean;
  /** Gives the keys to what is selected, if that is one thing and drawn, else to the canvas. */
  readonly focus: () => void;
};

let current: CanvasControls | null = null;

export function registerCanvas(controls: CanvasControls): () => void {
  current = controls;
  return () => {
    if (current === controls) current = null;
  };
}

export function canvasControls(): CanvasControls | null {
  return current;
}
