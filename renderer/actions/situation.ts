/** How things stand: gathered here from the stores that an action may look at, for whoever asks once, listens or draws. */
import { useSyncExternalStore } from 'react';
import {
  findStore,
  looksStore,
  makingStore,
  outlineStore,
  planStore,
  selectionStore,
  viewStore,
} from '#renderer/session';
import type { Situation } from './action';
import { meantSelection } from './meant-selection';

/** At this moment. */
export function situation(): Situation {
  return {
    open: planStore.getState().open,
    selection: meantSelection(),
    view: viewStore.getState(),
    looks: looksStore.getState(),
    find: findStore.getState(),
    making: makingStore.getState(),
  };
}

/** Calls back whenever anything of it changes; the function that comes back stops that. */
export function onSituation(listener: () => void): () => void {
  const stores = [planStore, selectionStore, viewStore, outlineStore, looksStore, findStore, makingStore];
  const stops = stores.map((store) => store.subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}

/** What a part of the screen says of it; the part is drawn anew only when `part` answers with something else. */
export function useSituation<T>(part: (now: Situation) => T): T {
  return useSyncExternalStore(onSituation, () => part(situation()));
}
