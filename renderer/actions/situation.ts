/** How things stand: gathered here from the stores that an action may look at, for whoever asks once, listens or draws. */
import { useStore } from 'zustand';
import { findStore, looksStore, planStore, selectionStore, viewStore } from '#renderer/session';
import type { Situation } from './action';

/** At this moment. */
export function situation(): Situation {
  return {
    open: planStore.getState().open,
    selection: selectionStore.getState(),
    view: viewStore.getState(),
    looks: looksStore.getState(),
    find: findStore.getState(),
  };
}

/** Calls back whenever anything of it changes; the function that comes back stops that. */
export function onSituation(listener: () => void): () => void {
  const stops = [planStore, selectionStore, viewStore, looksStore, findStore].map((store) => store.subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}

/** As a part of the screen draws it: now, and again whenever it changes. */
export function useSituation(): Situation {
  const { open } = useStore(planStore);
  const selection = useStore(selectionStore);
  const view = useStore(viewStore);
  const looks = useStore(looksStore);
  const find = useStore(findStore);
  return { open, selection, view, looks, find };
}
