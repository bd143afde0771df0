import { select, viewStore } from '#renderer/session';
import type { ItemId } from '#shared/plan';

/** Opens an item in the panel at the right, with the keys in its title. */
export function openItem(id: ItemId): void {
  select({ items: [id] });
  viewStore.setState({ inspectorOpen: true, panel: 'inspector' });
  // The panel is drawn first.
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLTextAreaElement>('aside [data-item-title]');
    title?.focus();
    title?.select();
  });
}
