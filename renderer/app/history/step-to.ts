import { canvasControls, notify, selectionStore, travelTo } from '#renderer/session';

/** Goes to a state of the history and shows on the canvas what is different there. */
export function stepTo(count: number): void {
  const done = travelTo(count);
  if (!done.ok) notify({ tone: 'warning', text: done.error.message });
  canvasControls()?.revealAll(selectionStore.getState().items);
}
