/** Lines of text that become items: one at once, many after a look at what will be made. */
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import type { PasteSpot } from '#renderer/session';
import {
  canvasControls,
  dispatch,
  notifyUndoable,
  openDialog,
  pasteStore,
  sayIfFilteredOut,
  select,
} from '#renderer/session';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { PastedLine, PastedText, Proposal } from '#shared/clipboard';
import { newItemsOf, proposalsOf } from '#shared/clipboard';
import type { KindId } from '#shared/kinds';
import type { Plan } from '#shared/plan';
import { spotsNow, unplaced } from './spots';

/** Shows what the lines would become. */
export function offerLines(plan: Plan, text: PastedText): void {
  pasteStore.setState({ paste: { text, ...spotsNow(plan) } });
  openDialog('paste');
}

/** One line needs no look: it becomes an item at the pointer or in the line's group, or waits in the tray. */
export function pasteLine(plan: Plan, line: PastedLine): void {
  const { spots, kind } = spotsNow(plan);
  const proposals = proposalsOf(plan, [line], kind, false);
  const [near] = spots;
  const done = near && placesAt(near, proposals, kind).ok ? near : spots.at(-1);
  if (done) report(makeItems(proposals, kind, done));
}

/** Makes the items as one undo step, selects them and brings them into view. */
export function makeItems(proposals: readonly Proposal[], kind: KindId, spot: PasteSpot): Result<number> {
  const places = placesAt(spot, proposals, kind);
  if (!places.ok) return places;
  const items = newItemsOf(proposals, kind, ports.newId, places.value);
  const added = dispatch('addItems', { items });
  if (!added.ok) return added;
  const ids = items.map(({ id }) => id);
  select({ items: ids });
  const seen = canvasControls()?.revealAll(ids) !== 'nowhere';
  const where = spot.id === 'tray' ? ' into the tray' : '';
  if (!seen || ids.length > 1)
    notifyUndoable(ids.length === 1 ? `One item pasted${where}.` : `${String(ids.length)} items pasted${where}.`);
  sayIfFilteredOut(ids);
  return ok(ids.length);
}

function placesAt(spot: PasteSpot, proposals: readonly Proposal[], kind: KindId) {
  const made = proposals.filter(({ code }) => code !== null);
  return spot.placesFor(made.map(({ title }, index) => unplaced(kind, index, title)));
}
