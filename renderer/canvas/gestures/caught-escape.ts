/** Hears Escape before everybody else, once, and keeps it to itself. The function that comes back stops listening. */
export function caughtEscape(onEscape: () => void): () => void {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stop();
    onEscape();
  }
  function stop(): void {
    window.removeEventListener('keydown', onKeyDown, true);
  }
  window.addEventListener('keydown', onKeyDown, true);
  return stop;
}
