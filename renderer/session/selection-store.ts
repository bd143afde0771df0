/** What is selected and what is being typed. Shared by every lens; never saved, never undone. */

import { createStore } from 'zustand/vanilla';
import type { ItemId, LinkId } from '#shared/plan';

export type Selection = {
  readonly items: ReadonlySet<ItemId>;
  readonly links: ReadonlySet<LinkId>;
  /** The item whose title is being typed on its card. */
  readonly editing: ItemId | null;
  /** Whether something has been typed into that title which is not kept yet. */
  readonly typed: boolean;
};

const nothing: Selection = { items: new Set(), links: new Set(), editing: null, typed: false };

export const selectionStore = createStore<Selection>(() => nothing);

export function select(chosen: { readonly items?: Iterable<ItemId>; readonly links?: Iterable<LinkId> }): void {
  selectionStore.setState({ items: new Set(chosen.items), links: new Set(chosen.links), editing: null, typed: false });
}

export function clearSelection(): void {
  selectionStore.setState(nothing);
}

/** Selects an item and begins to type its title on the card; null ends typing and keeps the selection. */
export function editTitle(id: ItemId | null): void {
  if (id === null) selectionStore.setState({ editing: null, typed: false });
  else selectionStore.setState({ items: new Set([id]), links: new Set(), editing: id, typed: false });
}

/** The title being typed differs from the one that is kept: the saved mark must not say that all is safe. */
export function titleTyped(): void {
  if (!selectionStore.getState().typed) selectionStore.setState({ typed: true });
}
