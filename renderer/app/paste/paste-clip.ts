import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { canvasControls, dispatch, notify, notifyUndoable, select } from '#renderer/session';
import { fitClip, pastedWords, readClip } from '#shared/clipboard';
import { lostInPaste } from '#shared/commands';
import type { Plan } from '#shared/plan';

/** Pastes items that were copied in this or another plan or window, selects them and brings them into view. */
export function pasteClip(plan: Plan, text: string): void {
  const clip = readClip(text);
  if (!clip.ok) {
    notify({ tone: 'warning', text: `What was copied can’t be pasted. ${clip.error.message}` });
    return;
  }
  const args = fitClip(plan, clip.value, ports.newId);
  const lost = lostInPaste(plan, args);
  if (!report(dispatch('pasteItems', args))) return;
  const ids = args.copies.map(({ id }) => id);
  select({ items: ids });
  const seen = canvasControls()?.revealAll(ids) !== 'nowhere';
  if (!seen || lost.places + lost.areas + lost.owners > 0) notifyUndoable(pastedWords(ids.length, lost));
}
