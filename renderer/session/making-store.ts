/**
 * What the hand last made things of, so that the next one is the same: the kind of card, the kind of link. Also
 * whether the palette is open. Kept for as long as the plan is open.
 */
import { createStore } from 'zustand/vanilla';
import type { KindId, LinkKindId } from '#shared/kinds';
import type { Direction } from '#shared/lenses';
import type { ItemId } from '#shared/plan';

export type Making = {
  /** The kind of card that was added last; null where none was yet in this plan. */
  readonly kind: KindId | null;
  /** The lens that it was added in. */
  readonly madeIn: string | null;
  /** The kind that was last chosen for a link. */
  readonly linkKind: LinkKindId;
  readonly paletteOpen: boolean;
  /** The card that a selected link was reached from by keys; Escape leads back to it. */
  readonly around: ItemId | null;
  /** The cards that were grown out of others since the plan was opened, and which way: going back is the other way. */
  readonly grown: ReadonlyMap<ItemId, Growth>;
  /**
   * A card was asked for and refused a moment ago, and why: what was typed ahead for its title must not take the place
   * of another's. `swallowed` once some of it has come. Null as soon as the hand does something else.
   */
  readonly refused: { readonly why: string; readonly swallowed: boolean } | null;
};

export type Growth = { readonly from: ItemId; readonly direction: Direction };

const nothingMade: Making = {
  kind: null,
  madeIn: null,
  linkKind: 'leads-to',
  paletteOpen: false,
  around: null,
  grown: new Map(),
  refused: null,
};

export const makingStore = createStore<Making>(() => nothingMade);

/** For another plan: it begins as though nothing had been made. */
export function resetMaking(): void {
  makingStore.setState(nothingMade);
}
