/** What typing a title means when it ends, wherever it is typed: on a card or on a line of the outline. */
import type { Result } from '#shared/base';
import type { NewItem, NewLink } from '#shared/commands';
import { isFrame, isKindId } from '#shared/kinds';
import type { ItemId } from '#shared/plan';
import { placingOf } from '#shared/plan';
import { addedLink } from './fresh-link';
import type { OpenPlan } from './plan-store';
import { dispatch, endTyping, planStore, undo, withdraw } from './plan-store';
import { editTitle, select, selectionStore } from './selection-store';
import { notifyRefused } from './undo-notice';

/**
 * Ends typing with a title. An item that was only just made becomes one step with its title, not two; left without one
 * it goes again, as it does with Escape, unless it has something else by now. A frame needs no title to be of use.
 */
export function commitTitle(id: ItemId, title: string): void {
  const { open } = planStore.getState();
  const item = open?.plan.items.get(id);
  if (selectionStore.getState().editing === id) editTitle(null);
  if (!open || !item) return;
  const fresh = justAdded(open, id);
  if (fresh && title.trim() === '' && !isFrame(fresh.item)) withdraw();
  if (item.title === title.trim()) return;
  if (!fresh) {
    report(dispatch('editItem', { id, fields: { title: title.trim() } }));
    // Two titles that were kept one after the other are two steps; nothing of this one is typed on.
    endTyping();
    return;
  }
  undo();
  const named = { ...fresh.item, title: title.trim() };
  const done = fresh.link
    ? dispatch('addLinkedItem', { item: named, link: fresh.link })
    : dispatch('addItems', { items: [named] });
  if (report(done)) select({ items: [id] });
}

/**
 * Ends typing without a change: Escape is the way back for whoever typed on a card without meaning to, so that a title
 * which was there before always stands again. An item that was only just made has none to go back to: it keeps the words
 * that were typed, which would be lost otherwise, and goes again where there are none.
 */
export function cancelTitle(id: ItemId, typed = ''): void {
  const { open } = planStore.getState();
  const fresh = open ? justAdded(open, id) : null;
  if (fresh && typed.trim() !== '') {
    commitTitle(id, typed);
    return;
  }
  editTitle(null);
  // Leads back to what was selected before it was made.
  if (fresh) withdraw();
}

type Fresh = { readonly item: NewItem; readonly link: NewLink | null };

/** The item, and the link that it grew on, if adding it without a title was the last step; else null. */
function justAdded({ history }: OpenPlan, id: ItemId): Fresh | null {
  const { items = [], links = [] } = history.past.at(-1)?.changes ?? {};
  const [change] = items;
  const added = change?.after;
  const alone = items.length === 1 && change?.id === id && change.before === null;
  if (!alone || !added || added.title !== '' || !isKindId(added.kind)) return null;
  const item: NewItem = { id, kind: added.kind, placing: placingOf(added) };
  if (links.length === 0) return { item, link: null };
  const link = addedLink(links);
  return link && (link.from === id || link.to === id) ? { item, link } : null;
}

function report(result: Result<unknown>): boolean {
  if (!result.ok) notifyRefused(result.error.message);
  return result.ok;
}
