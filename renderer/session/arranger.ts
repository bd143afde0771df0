/**
 * Puts cards in order where no canvas is on screen: in the outline. The library that lays out is the canvas's, which
 * registers this for as long as a plan is on the desk.
 */
import type { LensId } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import type { Arrangement } from './canvas-controls';

export type Arranger = (lens: LensId, how: Arrangement, selected: ReadonlySet<ItemId>) => void;

let current: Arranger | null = null;

/** The function that comes back takes it away again. */
export function registerArranger(added: Arranger): () => void {
  current = added;
  return () => {
    if (current === added) current = null;
  };
}

/** Null while no plan is on the desk. */
export function arranger(): Arranger | null {
  return current;
}
