import { report } from '#renderer/actions';
import { canvasControls, selectionStore, travelTo } from '#renderer/session';

/** Goes to a state of the history and shows on the canvas what is different there. */
export function stepTo(count: number): void {
  report(travelTo(count));
  canvasControls()?.revealAll(selectionStore.getState().items);
}
