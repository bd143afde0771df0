/** Gives the keys to the line of the outline that is to have them; to none where it is not drawn. */
export function focusLine(): boolean {
  const line = document.querySelector<HTMLElement>('[role=tree] [data-line][tabindex="0"]');
  line?.focus({ preventScroll: true });
  return line !== null;
}
