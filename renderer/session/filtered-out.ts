/** Whoever adds something that the filter does not show would look for it in vain: that it is dimmed is said. */
import type { ItemId } from '#shared/plan';
import { clearFilter, dimmedStore, looksStore } from './looks-store';
import { dismissNotice, notify } from './notices';

/** Says so where any of what was just added is filtered out, with the way to see all; until the filter is another. */
export function sayIfFilteredOut(added: Iterable<ItemId>): void {
  const { dimmed } = dimmedStore.getState();
  if (![...added].some((id) => dimmed.has(id))) return;
  const notice = notify({
    tone: 'info',
    topic: 'filtered out',
    text: 'What you just added is dimmed, because the filter leaves it out.',
    action: { label: 'Clear the filter', run: clearFilter },
  });
  const stop = looksStore.subscribe((now, before) => {
    if (now.filter === before.filter) return;
    stop();
    dismissNotice(notice);
  });
}
