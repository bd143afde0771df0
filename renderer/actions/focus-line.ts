/** Gives the keys to the line of the outline, or the cell of the table, that is to have them; to none where neither is drawn. */
export function focusLine(): boolean {
  const line = document.querySelector<HTMLElement>(
    '[role=tree] [data-line][tabindex="0"], [role=grid] [data-spot][tabindex="0"]',
  );
  line?.focus({ preventScroll: true });
  return line !== null;
}
