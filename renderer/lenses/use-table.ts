/** What every table of a lens has in common: it is selected, filtered, opened and left as everything on screen is. */
import { perform, report } from '#renderer/actions';
import {
  dispatch,
  editTitle,
  endTyping,
  notifyRefused,
  select,
  titleTyped,
  useDimmed,
  useSelection,
  useView,
  viewStore,
} from '#renderer/session';
import type { ItemId } from '#shared/plan';
import { openItem } from './open-item';

export function useTable() {
  const isRoom = useView(({ room }) => room);
  const dimmed = useDimmed();
  const current = useSelection(({ items }) => (items.size === 0 ? null : [...items].join(' ')));
  return { isRoom, dimmed, current, ...deeds };
}

const deeds = {
  onOpen: (id: string) => openItem(id as ItemId),
  onSelect: (ids: readonly string[]) => select({ items: ids as readonly ItemId[] }),
  onRefused: notifyRefused,
  onTyping: (typing: boolean) => (typing ? titleTyped() : editTitle(null)),
  onLeave: leave,
};

/** Escape from the heads: out of room mode, or to the switches above. */
function leave(): void {
  if (viewStore.getState().room) perform('view.room');
  else document.querySelector<HTMLElement>('[data-table-switches] input:checked')?.focus();
}

export function renameRow(row: string, title: string): void {
  report(dispatch('editItem', { id: row as ItemId, fields: { title } }));
  endTyping();
}
