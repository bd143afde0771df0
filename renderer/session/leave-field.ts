/**
 * Leaves the field that is being typed into as a click elsewhere would, so that it puts into effect what it holds: a
 * title on its card, words on a link, a lane's name, a tag. For whatever takes the field away without a click: closing
 * the plan or the window, the room.
 */
export function leaveField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || field === document.body) return;
  let told = false;
  field.addEventListener(
    'focusout',
    () => {
      told = true;
    },
    { once: true },
  );
  field.blur();
  // A page that is not in front says nothing of it by itself.
  if (!told) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
