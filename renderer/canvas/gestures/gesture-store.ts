/**
 * What the hand is doing on the canvas at this moment. Only for drawing: nothing of it is true until the gesture ends
 * and becomes a command.
 */
import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Guide } from '#shared/arrange';
import type { ItemId } from '#shared/plan';
import type { Point, Rect, Scene } from '#shared/scene';

export type Gesture =
  | { readonly kind: 'rest' }
  /** Cards are being moved, or an edge of one is being dragged. */
  | {
      readonly kind: 'place';
      readonly resized: boolean;
      /** Copies are being placed; the cards themselves stay where they are. */
      readonly copying: boolean;
      /** The card under the pointer. */
      readonly held: ItemId;
      /** All held cards: the same set for as long as they are held. */
      readonly ids: ReadonlySet<ItemId>;
      /** Where the cards are drawn meanwhile. */
      readonly rects: ReadonlyMap<ItemId, Rect>;
      /** Where they would come to lie. */
      readonly ghosts: ReadonlyMap<ItemId, Rect>;
      /** What the ghosts lie in, where that is as it will be; else they lie in the scene as it is. */
      readonly toCome?: Scene | null;
      /** That place in words. */
      readonly place: string;
      /** Lines along which they lie with others. */
      readonly guides: readonly Guide[];
    }
  /** A link is being drawn; `to` is the pointer in the scene. */
  | { readonly kind: 'link'; readonly from: ItemId; readonly to: Point; readonly target: ItemId | null }
  /** Something from the tray is held over the canvas. */
  | { readonly kind: 'arrive'; readonly at: Point; readonly place: string };

export type GestureStore = StoreApi<Gesture>;

export const rest: Gesture = { kind: 'rest' };

/** A store for one canvas; nothing is held at first. */
export function createGestureStore(): GestureStore {
  return createStore<Gesture>(() => rest);
}

const nothingMoves: ReadonlyMap<ItemId, Rect> = new Map();

/** Where cards are drawn that a gesture holds; everything else is where the scene says. */
export function heldRects(gesture: Gesture): ReadonlyMap<ItemId, Rect> {
  return gesture.kind === 'place' && !gesture.copying ? gesture.rects : nothingMoves;
}

const nobody: ReadonlySet<ItemId> = new Set();

/** The cards that a gesture takes away from where the scene says; the same set while they are moved. */
export function heldIds(gesture: Gesture): ReadonlySet<ItemId> {
  return gesture.kind === 'place' && !gesture.copying ? gesture.ids : nobody;
}

/** More held cards than this are shown as one picture while they are moved. */
export const MANY_HELD = 24;

/** The cards that are in that picture but for the one under the pointer, which is real; the same set while they are moved. */
export function picturedIds(gesture: Gesture): ReadonlySet<ItemId> {
  const held = heldIds(gesture);
  return held.size > MANY_HELD ? held : nobody;
}

/** Where real cards are drawn that a gesture holds: all of them, or of many the one under the pointer. */
export function realRects(gesture: Gesture): ReadonlyMap<ItemId, Rect> {
  const rects = heldRects(gesture);
  if (gesture.kind !== 'place' || rects.size <= MANY_HELD) return rects;
  const known = alone.get(rects);
  if (known) return known;
  const rect = rects.get(gesture.held);
  const one = new Map(rect ? [[gesture.held, rect]] : []);
  alone.set(rects, one);
  return one;
}

const alone = new WeakMap<ReadonlyMap<ItemId, Rect>, ReadonlyMap<ItemId, Rect>>();
