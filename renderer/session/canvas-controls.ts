/**
 * What the canvas on screen can do for actions that live outside it (menus, palette, tray). The canvas registers
 * itself while it is mounted.
 */
import type { Alignment, Axis } from '#shared/arrange';
import type { Result } from '#shared/base';
import type { KindId } from '#shared/kinds';
import type { Facets, Item, ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';

/** Putting cards in order: in line, at even distances, or laid out along their links. */
export type Arrangement =
  | { readonly kind: 'align'; readonly to: Alignment }
  | { readonly kind: 'distribute'; readonly axis: Axis }
  | { readonly kind: 'lay-out'; readonly as: 'layers' | 'tree' };

export type CanvasControls = {
  /** All of the scene in view. */
  readonly fit: () => void;
  /** The selected cards in view, as large as they can be read well. */
  readonly fitSelection: () => void;
  /** The scene as wide as the canvas. */
  readonly fitWidth: () => void;
  readonly zoomBy: (factor: number) => void;
  /** 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void;
  /** Brings an item into view, with as little movement as possible. */
  readonly reveal: (id: ItemId) => void;
  /** Brings cards into view together, from farther away if need be; false where this canvas shows none of them. */
  readonly revealAll: (ids: Iterable<ItemId>) => boolean;
  /** Brings a week of the journey into the middle and marks it; false where time does not run along this canvas. */
  readonly revealWeek: (week: number) => boolean;
  /** Puts the selected cards in order; a layout takes all cards where none is selected. Only where positions are free. */
  readonly arrange: (arrangement: Arrangement) => void;
  /** Where a new card goes when it is made by key: the pointer if it is over the canvas, else the middle of the view. */
  readonly newCardAt: () => Point;
  /** The places of items that have none yet, put down at a point of the scene one after another. */
  readonly placesFor: (items: readonly Item[], at: Point) => Result<readonly Facets[]>;
  /** Adds a card where `newCardAt` says, selects it and begins to type its title. */
  readonly addCard: (kind: KindId) => void;
  /** Gives an item that waits in the tray a place where `newCardAt` says, and selects it. */
  readonly place?: (id: ItemId) => void;
  /** Something held over a point of the page: shows where it would come to lie. False outside of the canvas, and for null. */
  readonly holdOver: (at: Point | null) => boolean;
  /** Gives an item that waits in the tray a place at a point of the page; false outside of the canvas. */
  readonly letGo: (id: ItemId, at: Point) => boolean;
  /** Moves keyboard focus to the canvas. */
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
