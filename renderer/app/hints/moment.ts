import { dialogStore, planStore, selectionStore, viewStore } from '#renderer/session';
import type { Moment } from './hint-list';

/** What hints look at, as it is now. */
export function momentNow(): Moment {
  return {
    open: planStore.getState().open,
    selection: selectionStore.getState(),
    view: viewStore.getState(),
    dialog: dialogStore.getState().dialog,
  };
}

/** Calls back at every change of what hints look at; the function that comes back stops it. */
export function onMoment(listener: () => void): () => void {
  const stops = [planStore, selectionStore, viewStore, dialogStore].map((store) => store.subscribe(listener));
  return () => {
    for (const stop of stops) stop();
  };
}
