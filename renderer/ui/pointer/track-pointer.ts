/**
 * Follows a pointer from its press to its release, wherever it goes. Escape or a second finger calls it off; Escape then belongs to
 * nobody else. The function that comes back stops following without a word.
 */
import { whenCalledOff } from './when-called-off';

type Tracking = {
  readonly onMove: (event: PointerEvent) => void;
  readonly onEnd: (event: PointerEvent) => void;
  readonly onCancel: () => void;
};

export function trackPointer({ pointerId }: Pick<PointerEvent, 'pointerId'>, tracking: Tracking): () => void {
  const mine = (event: PointerEvent) => event.pointerId === pointerId;
  const move = (event: PointerEvent) => mine(event) && tracking.onMove(event);
  const end = (event: PointerEvent) => {
    if (!mine(event)) return;
    stop();
    tracking.onEnd(event);
  };
  const cancel = (event?: PointerEvent) => {
    if (event && !mine(event)) return;
    stop();
    tracking.onCancel();
  };
  const stopEscape = whenCalledOff(() => cancel());
  function stop(): void {
    stopEscape();
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', cancel);
  }
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', cancel);
  return stop;
}
