/** Where a key press writes something; buttons that are inputs in name only are not among them. */
const FIELDS = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable=true]';

/** Whether something is, or lies in, a field that is typed into. */
export function isTypedInto(target: Element | null): boolean {
  return target?.closest(FIELDS) != null;
}
