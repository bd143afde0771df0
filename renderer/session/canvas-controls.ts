/**
 * What the canvas on screen can do for actions that live outside it (menus, palette, tray). The canvas registers
 * itself while it is mounted.
 */
import type { KindId } from '#shared/kinds';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';

export type CanvasControls = {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void;
  /** Brings an item into view, with as little movement as possible. */
  readonly reveal: (id: ItemId) => void;
  /** Where a new card goes when it is made by key: the pointer if it is over the canvas, else the middle of the view. */
  readonly newCardAt: () => Point;
  /** Adds a card where `newCardAt` says, selects it and begins to type its title. */
  readonly addCard: (kind: KindId) => void;
  /** Gives an item that waits in the tray a place where `newCardAt` says, and selects it. */
  readonly place?: (id: ItemId) => void;
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
