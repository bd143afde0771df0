/**
 * What actions are about: what is selected or, in the outline with nothing selected, the line that has the keys, so that
 * no key does nothing on a line that can be seen to have them.
 */
import type { Selection } from '#renderer/session';
import { activeRow, outlineStore, selectionStore, viewStore } from '#renderer/session';

export function meantSelection(): Selection {
  const selection = selectionStore.getState();
  if (selection.items.size + selection.links.size > 0 || !outlineHasKeys()) return selection;
  const item = activeRow()?.item;
  return item ? { ...selection, items: new Set([item.id]) } : selection;
}

/** Whether the keys are with the outline, or with a dialog or menu that was opened from it. */
function outlineHasKeys(): boolean {
  if (viewStore.getState().surface !== 'outline' || !outlineStore.getState().hasKeys) return false;
  return document.activeElement?.closest('[role=tree], [role=dialog], [role=menu]') != null;
}
