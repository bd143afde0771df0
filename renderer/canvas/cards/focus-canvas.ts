/** Gives the keys back to the canvas after something on it has been typed. */
export function focusCanvas(): void {
  document.querySelector<HTMLElement>('[data-canvas] .react-flow')?.focus({ preventScroll: true });
}
