/**
 * Follows a pointer from its press to its release, wherever it goes. Escape calls the gesture off, and then belongs to
 * nobody else.
 */
import { caughtEscape } from './caught-escape';

type Tracking = {
  readonly onMove: (event: PointerEvent) => void;
  readonly onEnd: (event: PointerEvent) => void;
  readonly onCancel: () => void;
};

export function trackPointer({ pointerId }: Pick<PointerEvent, 'pointerId'>, tracking: Tracking): void {
  const mine = (event: PointerEvent) => event.pointerId === pointerId;
  const move = (event: PointerEvent) => mine(event) && tracking.onMove(event);
  const end = (event: PointerEvent) => {
    if (!mine(event)) return;
    stop();
    tracking.onEnd(event);
  };
  const cancel = () => {
    stop();
    tracking.onCancel();
  };
  const stopEscape = caughtEscape(cancel);
  function stop(): void {
    stopEscape();
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', cancel);
  }
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', cancel);
}
