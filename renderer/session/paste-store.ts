/** Text from elsewhere that is about to become items: its lines, and the places that were meant when it was pasted. */
import { createStore } from 'zustand/vanilla';
import type { Result } from '#shared/base';
import type { PastedText } from '#shared/clipboard';
import type { KindId } from '#shared/kinds';
import type { Item, Placing } from '#shared/plan';

/** Somewhere that new items can go. */
export type PasteSpot = {
  readonly id: 'tray' | 'here' | 'beside';
  /** As a choice reads: “In the tray”, “At the pointer: Y7 w1 – w38, Teaching”. */
  readonly name: string;
  /** The places of items that have none yet, in their order. Fails where it does not take them. */
  readonly placesFor: (items: readonly Item[]) => Result<readonly Placing[]>;
};

export type Paste = {
  readonly text: PastedText;
  readonly spots: readonly PasteSpot[];
  /** What is proposed. */
  readonly spot: PasteSpot['id'];
  readonly kind: KindId;
};

export const pasteStore = createStore<{ readonly paste: Paste | null }>(() => ({ paste: null }));
