/**
 * What the hand last made things of, so that the next one is the same: the kind of card, the kind of link. Also which
 * helpers around making are unfolded. Kept for the session only.
 */
import { createStore } from 'zustand/vanilla';
import type { KindId, LinkKindId } from '#shared/kinds';
import type { ItemId } from '#shared/plan';

export type Making = {
  /** The kind of card that was added last. */
  readonly kind: KindId;
  /** The kind that was last chosen for a link. */
  readonly linkKind: LinkKindId;
  readonly paletteOpen: boolean;
  /** The card that a selected link was reached from by keys; Escape leads back to it. */
  readonly around: ItemId | null;
};

export const makingStore = createStore<Making>(() => ({
  kind: 'action',
  linkKind: 'leads-to',
  paletteOpen: false,
  around: null,
}));
