/**
 * What is asked of a canvas that may not be there yet: another lens has just been chosen, or a plan is being opened.
 * The canvas does it as soon as it shows what was asked for.
 */
import { createStore } from 'zustand/vanilla';
import type { LensId } from '#shared/lenses';
import type { CanvasControls } from './canvas-controls';
import { showLens, viewStore } from './view-store';

export type CanvasRequest = { readonly lens: LensId; readonly run: (canvas: CanvasControls) => void };

export const canvasRequestStore = createStore<{ readonly request: CanvasRequest | null }>(() => ({ request: null }));

/**
 * Shows the lens, and does something on its canvas once it stands. A later request takes the place of an earlier. Where
 * the lens shows a table there is no canvas to ask: a table goes to what is selected by itself.
 */
export function askCanvas(lens: LensId, run: CanvasRequest['run']): void {
  showLens(lens);
  const isTable = viewStore.getState().surface === 'table';
  canvasRequestStore.setState({ request: isTable ? null : { lens, run } });
}

/** Called by the canvas when it is drawn: does what is waiting for this lens. */
export function answerRequest(lens: LensId, canvas: CanvasControls | null): void {
  const { request } = canvasRequestStore.getState();
  if (!request || !canvas || request.lens !== lens) return;
  canvasRequestStore.setState({ request: null });
  request.run(canvas);
}
