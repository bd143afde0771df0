/**
 * Hears what calls a gesture off: Escape, before everybody else and for nobody else, or a second finger, with which a
 * pinch begins. Once; the function that comes back stops listening.
 */
export function whenCalledOff(onCallOff: () => void): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    callOff();
  }
  function onTouchStart({ touches }: TouchEvent): void {
    if (touches.length > 1) callOff();
  }
  function callOff(): void {
    stop();
    onCallOff();
  }
  function stop(): void {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('touchstart', onTouchStart, true);
  }
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('touchstart', onTouchStart, { capture: true, passive: true });
  return stop;
}
